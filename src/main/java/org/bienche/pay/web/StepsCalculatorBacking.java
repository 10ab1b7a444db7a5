package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bienche.legislation.Legislation;
import org.bienche.money.Coefficient;
import org.bienche.pay.Pay;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.StepEvent.DisciplineForm;
import org.bienche.pay.StepEvent.EarlyGround;
import org.bienche.pay.StepEvent.RatingClass;
import org.bienche.pay.StepRaise;
import org.bienche.pay.rest.SpokenSalaryLine;
import org.bienche.pay.rest.StepRaisesRequest;
import org.bienche.people.StaffKind;
import org.bienche.texts.AddressForm;
import org.bienche.texts.Input;
import org.bienche.texts.TypedInput;

/** When somebody's next steps come, worked out from what stands in the address: where one stands, and what moves the days. */
@Named
@RequestScoped
public class StepsCalculatorBacking extends AddressForm {

    /** So many disciplines and ratings can be typed at once. */
    private static final List<Integer> PLACES = List.of(1, 2);

    private static final List<String> AWAY = List.of("SICK_LEAVE", "ABSENCE");

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    private List<StepRaise> raises = List.of();
    private boolean calculated;

    @Override
    protected String decisive() {
        return "until";
    }

    @Override
    protected void answer(TypedInput typed) {
        Map<String, Object> fields = standing(typed);
        fields.put("until", typed.text("until"));
        fields.put("lastRaiseEarly", typed.has("lastRaiseEarly") ? typed.yesOrNo("lastRaiseEarly") : false);
        if (typed.has("staffKind")) {
            fields.put("staffKind", typed.text("staffKind"));
        }
        fields.put("events", events(typed));
        StepRaisesRequest request = StepRaisesRequest.read(Input.of(fields), legislation.book());
        raises = pay.raises(request.standing(), request.until(), request.events());
        calculated = true;
    }

    /** Where somebody stands on a scale, as two calculators ask for it. */
    static Map<String, Object> standing(TypedInput typed) {
        return TypedInput.fields(
                "scale", typed.text("scale"),
                "step", typed.whole("step"),
                "overFramePercent", typed.whole("overFramePercent"),
                "retainedDifference", typed.decimal("retainedDifference"),
                "stepSince", typed.text("stepSince"));
    }

    /** What was typed of events; the mistake of each one is told beside the field that makes it one. */
    private List<Map<String, Object>> events(TypedInput typed) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int place : PLACES) {
            add(
                    events,
                    typed,
                    "disciplineOn" + place,
                    on -> TypedInput.fields(
                            "kind", "DISCIPLINE", "on", typed.text(on), "form", typed.text("disciplineForm" + place)));
        }
        for (int place : PLACES) {
            add(
                    events,
                    typed,
                    "ratingYear" + place,
                    year -> TypedInput.fields(
                            "kind", "RATING", "year", typed.whole(year), "class", typed.text("ratingClass" + place)));
        }
        for (String kind : AWAY) {
            add(
                    events,
                    typed,
                    kind + "_months",
                    months -> TypedInput.fields(
                            "kind", kind, "on", typed.text(kind + "_on"), "months", typed.whole(months)));
        }
        add(
                events,
                typed,
                "earlyMonths",
                months -> TypedInput.fields(
                        "kind", "EARLY_RAISE", "months", typed.whole(months), "ground", typed.text("earlyGround")));
        return events;
    }

    private void add(
            List<Map<String, Object>> events,
            TypedInput typed,
            String field,
            Function<String, Map<String, Object>> event) {
        if (typed.has(field)) {
            typed("/events/" + events.size(), field);
            events.add(event.apply(field));
        }
    }

    public List<StepRaise> getRaises() {
        return raises;
    }

    /** How many of the raises are beyond the last step: no steps. */
    public long getPointsOver() {
        return raises.stream().filter(raise -> raise.overFramePercent() > 0).count();
    }

    /** The reasons of a raise, in the reader's language. */
    public List<SpokenSalaryLine> lines(StepRaise raise) {
        return SpokenSalaryLine.of(raise.lines(), language());
    }

    /** Whether every value is certain that the raises rest on. */
    public boolean isCertain() {
        return raises.stream().flatMap(raise -> raise.lines().stream()).allMatch(SalaryLine::verified);
    }

    public boolean isCalculated() {
        return calculated;
    }

    /** As it is written, of hundredths. */
    public BigDecimal coefficient(int hundredths) {
        return Coefficient.ofHundredths(hundredths);
    }

    public List<Integer> getPlaces() {
        return PLACES;
    }

    public List<String> getAway() {
        return AWAY;
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public EarlyGround[] getGrounds() {
        return EarlyGround.values();
    }

    public DisciplineForm[] getForms() {
        return DisciplineForm.values();
    }

    public RatingClass[] getClasses() {
        return RatingClass.values();
    }
}
