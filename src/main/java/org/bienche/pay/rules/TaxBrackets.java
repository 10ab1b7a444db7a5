package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.jspecify.annotations.Nullable;

/** A progressive tax: each part of the income at its own percent, rounded once at the end. */
public final class TaxBrackets {

    static final TaxBrackets NONE = new TaxBrackets(List.of(), null);

    private static final String ABOVE = "above";
    private static final long PERCENT_IN_BASIS_POINTS = 10_000;

    /** The part of the income between two ends, at a percent in hundredths. */
    private record Bracket(long above, long upTo, int basisPoints) {

        long part(long income) {
            return Math.max(0, Math.min(income, upTo) - above);
        }
    }

    private final Bracket[] brackets;
    private final @Nullable Provision source;

    private TaxBrackets(List<Bracket> brackets, @Nullable Provision source) {
        this.brackets = brackets.toArray(Bracket[]::new);
        this.source = source;
    }

    static TaxBrackets of(Provision source) {
        List<Bracket> brackets = new ArrayList<>();
        long above = 0;
        for (Map.Entry<String, Value> entry : source.value().entries().entrySet()) {
            long upTo = entry.getKey().equals(ABOVE) ? Long.MAX_VALUE : Long.parseLong(entry.getKey());
            if (upTo <= above) {
                throw new IllegalArgumentException("The brackets do not ascend at " + upTo);
            }
            brackets.add(new Bracket(above, upTo, entry.getValue().hundredths()));
            above = upTo;
        }
        return new TaxBrackets(brackets, source);
    }

    /** The tax on a taxable income; none on a negative one. */
    public long tax(long income) {
        if (income <= 0) {
            return 0;
        }
        long exact = 0;
        for (Bracket bracket : brackets) {
            exact = Math.addExact(exact, Math.multiplyExact(bracket.part(income), bracket.basisPoints()));
        }
        return Dong.ratio(exact, 1, PERCENT_IN_BASIS_POINTS);
    }

    String formula(long income) {
        if (income <= 0) {
            return Notation.dong(income) + " ≤ 0";
        }
        List<String> parts = new ArrayList<>();
        for (Bracket bracket : brackets) {
            if (bracket.part(income) > 0) {
                parts.add(Notation.dong(bracket.part(income)) + " × " + Notation.percent(bracket.basisPoints()));
            }
        }
        return String.join(" + ", parts);
    }

    @Nullable
    Provision source() {
        return source;
    }
}
