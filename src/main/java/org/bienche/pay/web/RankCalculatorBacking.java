package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;
import org.bienche.legislation.Legislation;
import org.bienche.money.Coefficient;
import org.bienche.pay.Pay;
import org.bienche.pay.Placed;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.rest.RankChangeAnswer;
import org.bienche.pay.rest.RankChangeRequest;
import org.bienche.people.StaffKind;
import org.bienche.texts.AddressForm;
import org.bienche.texts.Input;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** Where a move to another rank places somebody, worked out from what stands in the address. */
@Named
@RequestScoped
public class RankCalculatorBacking extends AddressForm {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    private @Nullable Placed placed;
    private @Nullable RankChangeAnswer answer;

    @Override
    protected String decisive() {
        return "decidedOn";
    }

    @Override
    protected void answer(TypedInput typed) {
        Placed found = pay.place(RankChangeRequest.read(Input.of(fields(typed)), legislation.book()));
        placed = found;
        answer = RankChangeAnswer.of(found, language());
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

    /** Whether every value is certain that the placing rests on. */
    public boolean isCertain() {
        Placed found = placed;
        return found != null && found.lines().stream().allMatch(SalaryLine::verified);
    }

    public @Nullable RankChangeAnswer getAnswer() {
        return answer;
    }

    /** As it is written, of hundredths. */
    public BigDecimal coefficient(int hundredths) {
        return Coefficient.ofHundredths(hundredths);
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }
}
