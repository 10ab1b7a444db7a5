package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.bienche.pay.Pay;
import org.bienche.pay.RetirementAge;
import org.bienche.pay.RetirementCondition;
import org.bienche.pay.rest.RetirementAnswer;
import org.bienche.pay.rest.RetirementRequest;
import org.bienche.people.Sex;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** The retirement age and the month of the first pension, worked out from what stands in the address. */
@Named
@RequestScoped
public class RetirementCalculatorBacking {

    @Inject
    private Pay pay;

    @Inject
    private CurrentLanguage language;

    private @Nullable RetirementAge age;
    private @Nullable RetirementAnswer answer;
    private Map<String, String> errors = Map.of();
    private String problem = "";

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (address.containsKey("born")) {
            calculate(new TypedInput(address));
        }
    }

    private void calculate(TypedInput typed) {
        try {
            RetirementRequest request = RetirementRequest.read(Input.of(TypedInput.fields(
                    "born", typed.text("born"), "sex", typed.text("sex"), "condition", typed.text("condition"))));
            RetirementAge found = pay.retirement(request.born(), request.sex(), request.condition());
            age = found;
            answer = RetirementAnswer.of(request, found, pay.retirementDates(found), language.get());
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
            errors = TypedInput.errors(wrong, language.get());
        }
    }

    public @Nullable RetirementAge getAge() {
        return age;
    }

    public @Nullable RetirementAnswer getAnswer() {
        return answer;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getProblem() {
        return problem;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public RetirementCondition[] getConditions() {
        return RetirementCondition.values();
    }
}
