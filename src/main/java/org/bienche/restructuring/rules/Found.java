package org.bienche.restructuring.rules;

import java.util.Collection;
import java.util.List;
import org.bienche.restructuring.Finding;
import org.bienche.restructuring.Severity;

/** Findings of this feature, named by the end of their text's key. */
final class Found {

    private static final String KEY = "restructuring.finding.";

    private Found() {}

    /** One finding about all of the units; none where there is no unit. */
    static List<Finding> units(Severity severity, String key, Collection<Long> units) {
        List<Long> ordered = units.stream().sorted().distinct().toList();
        return ordered.isEmpty() ? List.of() : List.of(one(severity, key, ordered, ordered.size()));
    }

    static Finding one(Severity severity, String key, List<Long> units, Object... args) {
        return Finding.of(severity, KEY + key, units, args);
    }
}
