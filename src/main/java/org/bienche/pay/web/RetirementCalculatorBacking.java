package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bienche.legislation.Legislation;
import org.bienche.pay.Pay;
import org.bienche.pay.RetirementAge;
import org.bienche.pay.RetirementCondition;
import org.bienche.pay.RetirementDates;
import org.bienche.pay.rest.RetirementAnswer;
import org.bienche.pay.rest.RetirementRequest;
import org.bienche.people.Sex;
import org.bienche.texts.AddressForm;
import org.bienche.texts.Input;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** The retirement age and the month of the first pension, worked out from what stands in the address. */
@Named
@RequestScoped
public class RetirementCalculatorBacking extends AddressForm {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    private @Nullable RetirementAge age;
    private @Nullable RetirementDates dates;
    private @Nullable RetirementAnswer answer;

    @Override
    protected String decisive() {
        return "born";
    }

    @Override
    protected void answer(TypedInput typed) {
        Input input = Input.of(TypedInput.fields(
                "born", typed.text("born"), "sex", typed.text("sex"), "condition", typed.text("condition")));
        RetirementRequest request =
                RetirementRequest.read(input, legislation.book().latest());
        RetirementAge found = pay.retirement(request.born(), request.sex(), request.condition());
        RetirementDates before = pay.retirementDates(found);
        age = found;
        dates = before;
        answer = RetirementAnswer.of(request, found, before, language());
    }

    public @Nullable RetirementAge getAge() {
        return age;
    }

    public @Nullable RetirementDates getDates() {
        return dates;
    }

    /** Whether every value is certain that the answer rests on. */
    public boolean isCertain() {
        RetirementAnswer known = answer;
        return known != null && known.lines().stream().allMatch(RetirementAnswer.Line::verified);
    }

    public @Nullable RetirementAnswer getAnswer() {
        return answer;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public RetirementCondition[] getConditions() {
        return RetirementCondition.values();
    }
}
