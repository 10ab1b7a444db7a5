package org.bienche.pay.rest;

import java.util.List;
import org.bienche.money.Coefficient;
import org.bienche.pay.StepRaise;
import org.bienche.texts.Language;

/** The raises of some years, as the interface answers them; the lines of all of them follow one another. */
public record StepRaisesAnswer(List<Raise> raises, List<SpokenSalaryLine> lines) {

    /** One raise. */
    public record Raise(String on, int step, String coefficient, int overFramePercent, List<SpokenSalaryLine> lines) {

        static Raise of(StepRaise raise, Language language) {
            return new Raise(
                    raise.on().toString(),
                    raise.step(),
                    Coefficient.ofHundredths(raise.coefficient()).toPlainString(),
                    raise.overFramePercent(),
                    SpokenSalaryLine.of(raise.lines(), language));
        }
    }

    public static StepRaisesAnswer of(List<StepRaise> raises, Language language) {
        List<Raise> spoken =
                raises.stream().map(raise -> Raise.of(raise, language)).toList();
        return new StepRaisesAnswer(
                spoken, spoken.stream().flatMap(raise -> raise.lines().stream()).toList());
    }
}
