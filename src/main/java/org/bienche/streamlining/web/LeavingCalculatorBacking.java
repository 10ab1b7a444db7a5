package org.bienche.streamlining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.legislation.Legislation;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.Benefits;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Reason;
import org.bienche.streamlining.rest.StreamliningRequest;
import org.bienche.texts.AddressForm;
import org.bienche.texts.Input;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** What somebody would get who leaves, under every policy in force and on up to three days side by side, from what stands in the address. */
@Named
@RequestScoped
public class LeavingCalculatorBacking extends AddressForm {

    /** Where the days are typed that are set side by side. */
    private static final List<String> DAYS = List.of("leaveOn", "or", "orElse");

    @Inject
    private Benefits benefits;

    @Inject
    private Legislation legislation;

    private final List<Day> days = new ArrayList<>();

    /** What the policies in force on a day pay, the best first. */
    public record Day(LocalDate on, List<Benefit> benefits) {

        /** What a policy pays for a way of leaving; empty where it is not in force. */
        List<Benefit> of(Policy policy, Leaving leaving) {
            return benefits.stream()
                    .filter(each -> each.policy() == policy && each.leaving() == leaving)
                    .toList();
        }

        public List<Benefit> open() {
            return benefits.stream().filter(Benefit::eligible).toList();
        }

        public List<Benefit> closed() {
            return benefits.stream().filter(each -> !each.eligible()).toList();
        }
    }

    /** A policy and a way of leaving across the days. */
    public record Row(Policy policy, Leaving leaving, List<List<Benefit>> cells) {}

    @Override
    protected String decisive() {
        return "leaveOn";
    }

    @Override
    protected void answer(TypedInput typed) {
        List<Day> asked = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String field : DAYS) {
            if ((field.equals(decisive()) || typed.has(field)) && known.add(typed.text(field))) {
                typed("/leaveOn", field);
                asked.add(day(typed, typed.text(field)));
            }
        }
        days.addAll(asked);
    }

    private Day day(TypedInput typed, String day) {
        List<Benefit> all = new ArrayList<>();
        LocalDate on = LocalDate.MIN;
        for (Leaving leaving : Leaving.values()) {
            StreamliningRequest request =
                    StreamliningRequest.read(Input.of(fields(typed, day, leaving)), legislation.book());
            on = request.person().leaveOn();
            all.addAll(benefits.all(request.person(), leaving));
        }
        all.sort((one, other) -> Long.compare(other.total(), one.total()));
        return new Day(on, all);
    }

    private static Map<String, Object> fields(TypedInput typed, String day, Leaving leaving) {
        return TypedInput.fields(
                "leaving", leaving.name(),
                "leaveOn", day,
                "staffKind", typed.text("staffKind"),
                "restructuredOn", typed.text("restructuredOn"),
                "ground", typed.text("ground"),
                "currentSalary", typed.whole("currentSalary"),
                "averageSalary", typed.whole("averageSalary"),
                "contributionMonths", typed.whole("contributionMonths"),
                "retireFrom", typed.text("retireFrom"),
                "paidUnder", typed.text("paidUnder"),
                "born", typed.text("born"),
                "sex", typed.text("sex"),
                "hazardous15Years", typed.yesOrNo("hazardous15Years"),
                "studyMonths", typed.whole("studyMonths"),
                "studyFees", typed.whole("studyFees"));
    }

    public List<Day> getDays() {
        return List.copyOf(days);
    }

    /** What pays most on the first day; null where nothing is open then. */
    public @Nullable Benefit getBest() {
        return days.stream()
                .limit(1)
                .flatMap(day -> day.open().stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether every value is certain that the comparison rests on. */
    public boolean isCertain() {
        return days.stream().flatMap(day -> day.open().stream()).allMatch(Benefit::verified);
    }

    /** Every policy and way of leaving that is in force on any of the days. */
    public List<Row> getRows() {
        return Stream.of(Policy.values())
                .flatMap(policy -> Stream.of(Leaving.values())
                        .map(leaving -> new Row(
                                policy,
                                leaving,
                                days.stream()
                                        .map(day -> day.of(policy, leaving))
                                        .toList())))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** Why a way is not open, or what is worth knowing. */
    public String said(Reason reason) {
        return reason.message(language());
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public Policy[] getPolicies() {
        return Policy.values();
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }
}
