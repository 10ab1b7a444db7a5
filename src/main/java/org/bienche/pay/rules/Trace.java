package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.legislation.Provision;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.PayLine;
import org.jspecify.annotations.Nullable;

/** Writes down what a sheet calculates. */
final class Trace {

    private final StringBuilder formula = new StringBuilder();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<ExplainedLine> lines = new ArrayList<>();

    /** How the line at hand is worked out; a later formula takes the place of an earlier one. */
    void formula(String text) {
        formula.setLength(0);
        formula.append(text);
    }

    /** Adds to the formula. */
    void then(String text) {
        formula.append(text);
    }

    void cite(@Nullable Provision source) {
        if (source != null && !provisions.contains(source)) {
            provisions.add(source);
        }
    }

    void cite(Collection<Provision> sources) {
        sources.forEach(this::cite);
    }

    /** Ends a line: what was written since the last one belongs to it. A line that is nothing leaves nothing behind. */
    void close(PayLine line, long amount) {
        if (amount != 0 || !formula.isEmpty()) {
            lines.add(new ExplainedLine(line, amount, formula.toString(), provisions));
        }
        formula.setLength(0);
        provisions.clear();
    }

    List<ExplainedLine> lines() {
        return List.copyOf(lines);
    }
}
