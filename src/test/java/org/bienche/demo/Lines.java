package org.bienche.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows as the database reads them: tabs between, a line each. What is invented holds no tab, line end or backslash. */
final class Lines {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private LocalDate last = LocalDate.MIN;
    private String lastText = "";

    /** Adds a row. */
    Lines row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(field(values[i]));
        }
        text.append('\n');
        return this;
    }

    /** A day that follows itself is written once. */
    private String field(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            if (!date.equals(last)) {
                last = date;
                lastText = date.toString();
            }
            return lastText;
        }
        return value == null ? "\\N" : value.toString();
    }

    InputStream stream() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
