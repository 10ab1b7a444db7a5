package org.bienche.people.rules;

import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param key names the sentence, {@code arguments} fill it
 */
public record ImportError(int row, ImportColumn column, String key, List<String> arguments) {

    public ImportError {
        arguments = List.copyOf(arguments);
    }
}
