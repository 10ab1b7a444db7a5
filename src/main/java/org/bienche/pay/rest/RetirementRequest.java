package org.bienche.pay.rest;

import java.time.LocalDate;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;

/** Whose retirement is asked for. */
public record RetirementRequest(LocalDate born, Sex sex, RetirementCondition condition) {

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static RetirementRequest read(Input input) {
        LocalDate born = input.required("born", input.date("born"));
        Sex sex = input.required("sex", input.choice("sex", Sex.class));
        RetirementCondition condition =
                input.choice("condition", RetirementCondition.class).orElse(RetirementCondition.NORMAL);
        input.finish();
        if (born == null || sex == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new RetirementRequest(born, sex, condition);
    }
}
