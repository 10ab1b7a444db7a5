package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Legislation;
import org.bienche.money.Coefficient;
import org.bienche.pay.Pay;
import org.bienche.pay.StepEvent.DisciplineForm;
import org.bienche.pay.StepEvent.RatingClass;
import org.bienche.pay.StepRaise;
import org.bienche.pay.rest.SpokenSalaryLine;
import org.bienche.pay.rest.StepRaisesRequest;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.texts.TypedInput;

/** When somebody's next steps come, worked out from what stands in the address: where one stands, and what moves the days. */
@Named
@RequestScoped
public class StepsCalculatorBacking {

    /** So many disciplines and ratings can be typed at once. */
    private static final List<Integer> PLACES = List.of(1, 2);

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    private List<StepRaise> raises = List.of();
    private boolean calculated;
    private Map<String, String> errors = Map.of();
    private String problem = "";

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (address.containsKey("until")) {
            calculate(new TypedInput(address));
        }
    }

    private void calculate(TypedInput typed) {
        List<String> places = new ArrayList<>();
        Map<String, Object> fields = standing(typed);
        fields.put("until", typed.text("until"));
        fields.put("events", events(typed, places));
        try {
            StepRaisesRequest request = StepRaisesRequest.read(Input.of(fields), legislation.book());
            raises = pay.raises(request.standing(), request.until(), request.events());
            calculated = true;
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
            errors = errors(wrong, places);
        }
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

    /** What was typed of events; {@code places} takes the field beside which each one's mistake is told. */
    private static List<Map<String, Object>> events(TypedInput typed, List<String> places) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int place : PLACES) {
            String on = "disciplineOn" + place;
            if (typed.has(on)) {
                places.add(on);
                events.add(TypedInput.fields(
                        "kind", "DISCIPLINE", "on", typed.text(on), "form", typed.text("disciplineForm" + place)));
            }
        }
        for (int place : PLACES) {
            String year = "ratingYear" + place;
            if (typed.has(year)) {
                places.add(year);
                events.add(TypedInput.fields(
                        "kind", "RATING", "year", typed.whole(year), "class", typed.text("ratingClass" + place)));
            }
        }
        if (typed.has("earlyMonths")) {
            places.add("earlyMonths");
            events.add(TypedInput.fields("kind", "EARLY_RAISE", "months", typed.whole("earlyMonths")));
        }
        return events;
    }

    private Map<String, String> errors(Problem wrong, List<String> places) {
        Map<String, String> found = new LinkedHashMap<>(TypedInput.errors(wrong, language.get()));
        for (Problem.Error error : wrong.errors()) {
            String[] parts = String.valueOf(error.pointer()).split("/");
            if (parts.length > 2 && parts[1].equals("events")) {
                found.put(places.get(Integer.parseInt(parts[2])), error.message(language.get()));
            }
        }
        return found;
    }

    public List<StepRaise> getRaises() {
        return raises;
    }

    /** The reasons of a raise, in the reader's language. */
    public List<SpokenSalaryLine> lines(StepRaise raise) {
        return SpokenSalaryLine.of(raise.lines(), language.get());
    }

    public boolean isCalculated() {
        return calculated;
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

    public List<Integer> getPlaces() {
        return PLACES;
    }

    public DisciplineForm[] getForms() {
        return DisciplineForm.values();
    }

    public RatingClass[] getClasses() {
        return RatingClass.values();
    }
}
