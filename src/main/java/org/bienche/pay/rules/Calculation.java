package org.bienche.pay.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthPart;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PersonMonth;
import org.bienche.time.Validity;

/** A month worked out from facts that hold all of it: in parts where the law changes within it, or where what is kept ends. */
public final class Calculation {

    private Calculation() {}

    public static ExplainedPayslip of(PersonMonth person, MonthlyLaw law) {
        List<MonthPart> parts = parts(person, law);
        return parts.size() == 1
                ? PayRules.explain(person, law)
                : Split.of(parts).whole();
    }

    /** The days without pay belong to no part, and are counted with the first. */
    private static List<MonthPart> parts(PersonMonth person, MonthlyLaw law) {
        NavigableSet<LocalDate> edges = edges(person, law);
        List<MonthPart> parts = new ArrayList<>();
        for (LocalDate from : edges.headSet(edges.last())) {
            PersonMonth facts = person.from(from);
            parts.add(new MonthPart(
                    new Validity(from, Objects.requireNonNull(edges.higher(from))),
                    parts.isEmpty() ? facts : facts.withUnpaidWorkingDays(0),
                    law.on(from)));
        }
        return parts;
    }

    private static NavigableSet<LocalDate> edges(PersonMonth person, MonthlyLaw law) {
        LocalDate first = law.month().atDay(1);
        NavigableSet<LocalDate> edges = new TreeSet<>();
        edges.add(first);
        edges.add(first.plusMonths(1));
        law.later().forEach(change -> edges.add(change.firstDay()));
        LocalDate kept = person.retainedUntil();
        if (person.retainedLeadership(first) > 0
                && kept != null
                && kept.plusDays(1).isBefore(edges.last())) {
            edges.add(kept.plusDays(1));
        }
        return edges;
    }
}
