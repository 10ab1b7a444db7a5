package org.bienche.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bienche.launch.ApiClient.Answer;

/** What is written on a printed form. */
public final class PrintedText {

    private PrintedText() {}

    public static String of(Answer answer) throws IOException, InterruptedException {
        return of(answer.response().body());
    }

    /** The words line by line, with one space between them. */
    public static String of(byte[] pdf) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/pdftotext")).exists();
        Path file = Files.createTempFile("printed", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return text.replaceAll(" +", " ");
        } finally {
            Files.delete(file);
        }
    }
}
