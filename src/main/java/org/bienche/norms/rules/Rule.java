package org.bienche.norms.rules;

import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.norms.NormFinding;

/** Looks at one unit with the law of a day; nothing where the law of that day says nothing. */
@FunctionalInterface
public interface Rule {

    Stream<NormFinding> look(UnitSnapshot unit, Law law);
}
