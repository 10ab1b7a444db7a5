package org.bienche.people.rules;

import java.util.Map;

/**
 * A row of a list of people as it was written.
 *
 * @param row its number in the file, the heading being row 1
 * @param cells the stripped text of the cells that are not empty
 */
public record ImportRow(int row, Map<ImportColumn, String> cells) {

    public ImportRow {
        cells = Map.copyOf(cells);
    }
}
