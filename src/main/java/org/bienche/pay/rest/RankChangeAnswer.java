package org.bienche.pay.rest;

import java.util.List;
import org.bienche.money.Coefficient;
import org.bienche.pay.Placed;
import org.bienche.pay.Standing;
import org.bienche.texts.Language;

/** A placing in a new rank, as the interface answers it. */
public record RankChangeAnswer(
        int step,
        String coefficient,
        int overFramePercent,
        String retainedDifference,
        String stepClockFrom,
        String nextStepOn,
        List<SpokenSalaryLine> lines) {

    public static RankChangeAnswer of(Placed placed, Language language) {
        Standing now = placed.now();
        return new RankChangeAnswer(
                now.step(),
                Coefficient.ofHundredths(now.coefficient()).toPlainString(),
                now.overFramePercent(),
                Coefficient.ofHundredths(now.retainedDifference()).toPlainString(),
                now.since().toString(),
                placed.nextStepOn().toString(),
                SpokenSalaryLine.of(placed.lines(), language));
    }
}
