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
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.Filing;
import org.jspecify.annotations.Nullable;

/** By when the plans of a year are filed, as the law of today says. */
@ApplicationScoped
public class PlanDeadlines {

    private static final Map<StaffKind, String> KEYS = Map.of(
            StaffKind.PUBLIC_EMPLOYEE, "staffing.plan.filing.public_employee",
            StaffKind.CIVIL_SERVANT, "staffing.plan.filing.civil_servant");

    private static final int REMINDER_DAYS = 30;

    private static final String APPRAISAL = "staffing.plan.appraisal";
    private static final String REPORT = "staffing.plan.report";

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
                .map(kind -> deadline(kind, law.get(Objects.requireNonNull(KEYS.get(kind))), year - 1, today))
                .toList();
    }

    /** The deadline of a unit's plan: that of public employees for service units, that of civil servants for all others. */
    public Deadline of(int year, Tree tree, UnitOn unit) {
        return of(of(year), tree, unit);
    }

    /** The deadline of a unit's plan among those of the year. */
    static Deadline of(List<Deadline> ofYear, Tree tree, UnitOn unit) {
        StaffKind staff = Filing.of(unit, tree.ancestors(unit.id()));
        return ofYear.stream().filter(one -> one.kind() == staff).findFirst().orElseThrow();
    }

    /** From so many days before a deadline on people are reminded of it: as it is set in the environment of the server, from 1 to 365. */
    public static int reminderDays() {
        return reminderDays(System.getenv("BIENCHE_PLAN_REMINDER_DAYS"));
    }

    static int reminderDays(@Nullable String set) {
        return set == null || !set.strip().matches("\\d{1,4}")
                ? REMINDER_DAYS
                : Math.clamp(Integer.parseInt(set.strip()), 1, 365);
    }

    /** The last day on which the plans of public employees for a year are appraised in time. */
    public Deadline appraisal(int year) {
        LocalDate today = LocalDate.now(clock);
        return deadline(StaffKind.PUBLIC_EMPLOYEE, legislation.on(today).get(APPRAISAL), year - 1, today);
    }

    /** The last day on which the year before a plan's is reported in time: its positions, structure and numbers. */
    public Deadline report(int year) {
        LocalDate today = LocalDate.now(clock);
        return deadline(StaffKind.PUBLIC_EMPLOYEE, legislation.on(today).get(REPORT), year, today);
    }

    static Deadline deadline(StaffKind kind, Provision found, int year, LocalDate today) {
        Map<String, Value> entries = found.value().entries();
        LocalDate before = LocalDate.of(year, part(entries, "month"), part(entries, "day"));
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
