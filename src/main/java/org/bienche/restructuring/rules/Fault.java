package org.bienche.restructuring.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a table: which row (the heading is row 1; 0 where no row is meant), which column (null for the whole row), and the text
 * that says why.
 */
public record Fault(ImportTable table, int row, @Nullable String column, String key, List<Object> args) {

    public Fault {
        args = List.copyOf(args);
    }

    static Fault at(ImportTable table, int row, @Nullable String column, String key, Object... args) {
        return new Fault(table, row, column, "restructuring.import." + key, List.of(args));
    }
}
