package org.bienche.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A list sent to a browser as XLSX, which never keeps it. */
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * Sends rows.
     *
     * @param file the name of the file without its end; ASCII
     * @param title the name of the sheet
     */
    public static void send(
            HttpServletResponse response, String file, String title, List<Column> columns, Consumer<SheetWriter> rows)
            throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".xlsx\"");
        try (SheetWriter sheet = Sheets.write(response.getOutputStream(), title, columns)) {
            rows.accept(sheet);
        }
    }
}
