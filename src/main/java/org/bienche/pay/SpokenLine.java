package org.bienche.pay;

import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A line of pay in somebody's language, as other systems are given it: an earning, a deduction or a part that the employer pays.
 *
 * @param formula null, as the citation, where only the amount is known
 */
public record SpokenLine(
        String code,
        String name,
        String side,
        @Nullable String formula,
        long amount,
        @Nullable String citation,
        boolean verified) {

    public static SpokenLine of(ExplainedLine line, Language language) {
        return new SpokenLine(
                line.line().name(),
                Texts.get(language, line.line().textKey()),
                line.line().side().name(),
                line.formula(),
                line.amount(),
                line.citation(),
                line.verified());
    }

    /** A stored amount that can no longer be explained. */
    public static SpokenLine unexplained(PayLine line, long amount, Language language) {
        return new SpokenLine(
                line.name(), Texts.get(language, line.textKey()), line.side().name(), null, amount, null, false);
    }
}
