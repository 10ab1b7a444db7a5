package org.bienche.pay.rest;

import java.time.LocalDate;
import org.bienche.legislation.Law;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Whose retirement is asked for. */
public record RetirementRequest(LocalDate born, Sex sex, RetirementCondition condition) {

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static RetirementRequest read(Input input, Law law) {
        LocalDate born = input.required("born", input.date("born"));
        Sex sex = input.required("sex", input.choice("sex", Sex.class));
        RetirementCondition condition =
                input.choice("condition", RetirementCondition.class).orElse(RetirementCondition.NORMAL);
        checkLadder(input, law, born, sex, condition);
        input.finish();
        if (born == null || sex == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new RetirementRequest(born, sex, condition);
    }

    private static void checkLadder(
            Input input, Law law, @Nullable LocalDate born, @Nullable Sex sex, RetirementCondition condition) {
        if (born == null || sex == null) {
            return;
        }
        try {
            Retirement.of(law, born, sex, condition);
        } catch (Problem beforeTheLadder) {
            input.reject("born", beforeTheLadder.key(), born);
        }
    }
}
