package org.bienche.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list for a browser to save as XLSX.
 *
 * @param file the name of the file without its end; ASCII
 * @param title the name of the sheet
 * @param rows writes them once the answer has begun: what may be refused is asked for before
 */
public record Download(String file, String title, List<Column> columns, Consumer<SheetWriter> rows)
        implements SentFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Sends the list; neither browser nor proxy keeps a copy. */
    @Override
    public void send(HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".xlsx\"");
        try (SheetWriter sheet = Sheets.write(response.getOutputStream(), title, columns)) {
            rows.accept(sheet);
        }
    }
}
