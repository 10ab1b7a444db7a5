package org.bienche.restructuring.rules;

import java.util.List;

/** One line of a table as written: the number that people see beside it (the heading is row 1), and its fields. */
public record TableRow(int number, List<String> fields) {

    public TableRow {
        fields = List.copyOf(fields);
    }

    /** The field at a position, stripped; empty where the line is too short. */
    String field(int position) {
        return position < fields.size() ? fields.get(position).strip() : "";
    }
}
