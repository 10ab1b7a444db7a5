package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Legislation;
import org.bienche.money.Coefficient;
import org.bienche.pay.Pay;
import org.bienche.pay.Placed;
import org.bienche.pay.rest.RankChangeAnswer;
import org.bienche.pay.rest.RankChangeRequest;
import org.bienche.people.StaffKind;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** Where a move to another rank places somebody, worked out from what stands in the address. */
@Named
@RequestScoped
public class RankCalculatorBacking {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    private @Nullable Placed placed;
    private @Nullable RankChangeAnswer answer;
    private Map<String, String> errors = Map.of();
    private String problem = "";

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (address.containsKey("decidedOn")) {
            calculate(new TypedInput(address));
        }
    }

    private void calculate(TypedInput typed) {
        try {
            Placed found = pay.place(RankChangeRequest.read(Input.of(fields(typed)), legislation.book()));
            placed = found;
            answer = RankChangeAnswer.of(found, language.get());
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
            errors = TypedInput.errors(wrong, language.get());
        }
    }

    private static Map<String, Object> fields(TypedInput typed) {
        return TypedInput.fields(
                "old", StepsCalculatorBacking.standing(typed),
                "newScale", typed.text("newScale"),
                "staffKind", typed.text("staffKind"),
                "decidedOn", typed.text("decidedOn"),
                "insuredFrom", typed.text("insuredFrom"),
                "probationMonths", typed.whole("probationMonths"));
    }

    public @Nullable Placed getPlaced() {
        return placed;
    }

    public @Nullable RankChangeAnswer getAnswer() {
        return answer;
    }

    public List<String> getScales() {
        return ScaleNames.of(legislation.book());
    }

    /** As it is written, of hundredths. */
    public BigDecimal coefficient(int hundredths) {
        return Coefficient.ofHundredths(hundredths);
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getProblem() {
        return problem;
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }
}
