package org.bienche.workload;

import java.util.List;

/**
 * One line of a calculation.
 *
 * @param key names the sentence with the formula, which {@code args} fill
 */
public record Step(String key, List<Object> args) {

    public Step {
        args = List.copyOf(args);
    }
}
