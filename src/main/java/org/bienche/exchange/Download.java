package org.bienche.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list for a browser to save as XLSX.
 *
 * @param file the name of the file without its end; ASCII
 * @param title the name of the sheet
 * @param rows writes them; what they throw is the answer, since nothing of the file was sent before
 */
public record Download(String file, String title, List<Column> columns, Consumer<SheetWriter> rows)
        implements SentFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Sends the list, written aside as a whole before the answer begins; neither browser nor proxy keeps a copy. */
    @Override
    public void send(HttpServletResponse response) throws IOException {
        Path whole = Files.createTempFile("bienche-download", ".xlsx");
        try {
            write(whole);
            response.setContentType(XLSX);
            response.setContentLengthLong(Files.size(whole));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".xlsx\"");
            Files.copy(whole, response.getOutputStream());
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void write(Path whole) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(whole))) {
            Sheets.write(output, title, columns, rows);
        }
    }
}
