package org.bienche.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A form that lies ready in a file, to be sent once. */
public record PrintedReport(Path file, String name, String mediaType) {

    public long size() throws IOException {
        return Files.size(file);
    }

    /** Sends the file and removes it. */
    public void sendTo(OutputStream output) throws IOException {
        try {
            Files.copy(file, output);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
