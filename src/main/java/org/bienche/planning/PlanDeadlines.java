package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.StaffKind;

/** By when the plans of a year are filed, as the law of today says. */
@ApplicationScoped
public class PlanDeadlines {

    private static final Map<StaffKind, String> KEYS = Map.of(
            StaffKind.PUBLIC_EMPLOYEE, "staffing.plan.filing.public_employee",
            StaffKind.CIVIL_SERVANT, "staffing.plan.filing.civil_servant");

    @Inject
    private Legislation legislation;

    @Inject
    private Clock clock;

    /**
     * The last day on which plans of a kind are in time.
     *
     * @param daysLeft negative where it has passed
     */
    public record Deadline(StaffKind kind, LocalDate day, long daysLeft, String citation, boolean verified) {

        public boolean isOver() {
            return daysLeft < 0;
        }

        public long daysOver() {
            return -daysLeft;
        }
    }

    /** The deadlines for plans of a year, the earlier first. */
    public List<Deadline> of(int year) {
        LocalDate today = LocalDate.now(clock);
        Law law = legislation.on(today);
        return List.of(StaffKind.PUBLIC_EMPLOYEE, StaffKind.CIVIL_SERVANT).stream()
                .map(kind -> deadline(kind, law.get(Objects.requireNonNull(KEYS.get(kind))), year, today))
                .toList();
    }

    private static Deadline deadline(StaffKind kind, Provision found, int year, LocalDate today) {
        Map<String, Value> entries = found.value().entries();
        LocalDate before = LocalDate.of(year - 1, part(entries, "month"), part(entries, "day"));
        LocalDate last = before.minusDays(1);
        return new Deadline(
                kind,
                last,
                ChronoUnit.DAYS.between(today, last),
                found.citation().toString(),
                found.verified());
    }

    private static int part(Map<String, Value> entries, String name) {
        return Math.toIntExact(Objects.requireNonNull(entries.get(name)).whole());
    }
}
