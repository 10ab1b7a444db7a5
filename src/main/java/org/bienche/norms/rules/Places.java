package org.bienche.norms.rules;

import java.util.List;

/**
 * How the people of a unit sit in their places.
 *
 * @param misfits with a rank that their position does not allow
 * @param crowded posts with more people than seats
 * @param deputiesWhoHead deputies of the unit who also head another one
 */
public record Places(List<Misfit> misfits, List<Posted> crowded, int deputiesWhoHead) {

    public static final Places NONE = new Places(List.of(), List.of(), 0);

    public Places {
        misfits = List.copyOf(misfits);
        crowded = List.copyOf(crowded);
    }
}
