package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Tree;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.staffing.rules.Doubts;
import org.bienche.staffing.rules.Quotas;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to quotas and to how they compare with who is there. */
@ApplicationScoped
@Transactional
public class Staffing {

    @Inject
    private Cascades cascades;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private QuotaGrants grants;

    @Inject
    private Deadlines deadlines;

    /** The figures of a unit and everything under it on a day. */
    public Establishment establishment(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        return establishment(unit, on, cascades.under(on, unit));
    }

    /** The figures of a unit, then of its direct children, in their order. */
    public List<Establishment> cascade(long unit, LocalDate on) {
        return cascade(unit, on, 1).stream().map(Placed::figures).toList();
    }

    /** The figures of a unit, then of the units below it so many levels deep, in the order of the tree. */
    public List<Placed> cascade(long unit, LocalDate on, int levels) {
        visibility.on(on).require(unit);
        Map<StaffKind, Cascade> figures = cascades.under(on, unit);
        List<Placed> rows = new ArrayList<>();
        place(rows, unit, 0, levels, figures);
        return rows;
    }

    /**
     * The figures of a unit in a table of many.
     *
     * @param level how deep below the first one
     */
    public record Placed(int level, Establishment figures) {}

    private void place(List<Placed> rows, long unit, int level, int levels, Map<StaffKind, Cascade> figures) {
        Tree tree = Objects.requireNonNull(figures.get(StaffKind.CADRE)).tree();
        rows.add(new Placed(level, establishment(unit, tree.day(), figures)));
        if (level < levels) {
            tree.children(unit).forEach(child -> place(rows, child.id(), level + 1, levels, figures));
        }
    }

    private static Establishment establishment(long unit, LocalDate on, Map<StaffKind, Cascade> cascades) {
        List<Line> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        cascades.forEach((kind, cascade) -> {
            lines.add(cascade.line(unit));
            findings.addAll(cascade.findingsUnder(unit));
        });
        return new Establishment(unit, on, lines, findings);
    }

    /** Grants a unit its headcount of a year under a decision that is entered with it. */
    public void grant(DecisionText decision, Quota quota) {
        decision.check();
        grant(decisions.record(decisions.decide(decision).id()), quota);
    }

    /**
     * Grants a unit its headcount of a year, under a recording: from the day on which its decision takes effect until the year ends, or
     * for the whole year where the unit had nothing before that day.
     *
     * @throws Problem where the nearest unit above would hand down more than it was granted, or the unit itself already does
     */
    public void grant(long recording, Quota quota) {
        current.require(Role.OFFICER);
        grants.give(recording, quota, Role.OFFICER);
    }

    /**
     * Grants a unit its headcount as a leader of a unit above it, who approves what the officers worked out.
     *
     * @throws Problem as {@link #grant(long, Quota)} does
     */
    public void assign(long recording, Quota quota) {
        current.require(Role.LEADER);
        grants.give(recording, quota, Role.LEADER);
    }

    /** A leader of a unit above grants a unit so many more than it has, on every day from that of the decision on. */
    void raise(long recording, Quota which, int more, PaidBy payer) {
        current.require(Role.LEADER);
        grants.raise(recording, which, more, payer, Role.LEADER);
    }

    /** What of a unit's quota a year's grant begins from. */
    public Standing standing(long unit, int year, StaffKind kind) {
        LocalDate day = cascades.dayOf(year);
        visibility.on(day).require(unit);
        return Standing.of(cascades.of(day, kind), unit);
    }

    /** Every year that anything is granted for. */
    public NavigableSet<Integer> years() {
        return cascades.read(QuotaRows::years);
    }

    /**
     * Asks again before a number far beyond who is there and what the unit had the year before is granted.
     *
     * @throws Problem where it is that far
     */
    public void doubt(Quota asked) {
        LocalDate day = cascades.dayOf(asked.year());
        visibility.on(day).require(asked.unitId());
        int present = cascades.under(day, asked.unitId(), asked.staffKind()).present(asked.unitId());
        Integer lastYear =
                cascades.of(cascades.dayOf(asked.year() - 1), asked.staffKind()).granted(asked.unitId());
        Doubts.of(asked.number(), present, lastYear).ifPresent(doubt -> {
            throw doubt;
        });
    }

    /**
     * Grants as {@link #grant(DecisionText, Quota)} does, if what the unit has and what is left above it is as the caller saw it.
     *
     * @param mark of the standing that the caller saw; null asks for nothing
     * @throws Conflict where somebody changed it since
     */
    public void grant(DecisionText decision, Quota quota, @Nullable String mark) {
        decision.check();
        if (mark == null) {
            grant(decision, quota);
            return;
        }
        current.require(Role.OFFICER);
        LocalDate day = cascades.dayOf(quota.year());
        visibility.on(day, Role.OFFICER).require(quota.unitId());
        cascades.read(rows -> {
            rows.lock();
            if (!cascades.locked(day, quota.unitId(), quota.staffKind())
                    .mark(quota.unitId())
                    .equals(mark)) {
                throw new Conflict("staffing.quota.changed.meanwhile");
            }
            return mark;
        });
        grant(decision, quota);
    }

    /**
     * Records that more people than granted are in a unit, and by when that is settled.
     *
     * @param quota whose number is left as it is
     */
    public void allowSurplus(long recording, Quota quota) {
        current.require(Role.OFFICER);
        visibility.on(cascades.dayOf(quota.year()), Role.OFFICER).require(quota.unitId());
        LocalDate until = quota.surplusUntil();
        if (until == null) {
            throw new Problem("staffing.surplus.deadline")
                    .with(new Problem.Error("/surplusUntil", "staffing.surplus.deadline"));
        }
        deadlines.check(until);
        cascades.read(rows -> {
            rows.changes().surplus(recording, quota);
            return true;
        });
        trail.append(
                current.caller().username(),
                "staffing.surplus.recorded",
                "unit:" + quota.unitId(),
                quota.unitId(),
                quota.year() + " " + quota.staffKind() + " until " + until);
    }

    /**
     * A quota as somebody typed it.
     *
     * @throws Problem for a number that nobody means, or a division that does not fit
     */
    public static Quota quota(
            long unit,
            int year,
            StaffKind kind,
            int number,
            @Nullable Integer fromRevenue,
            Nature nature,
            @Nullable LocalDate surplusUntil) {
        Quotas.checkNumber(number, 0);
        Quotas.checkRevenue(kind, number, fromRevenue);
        return new Quota(unit, year, kind, number, fromRevenue, nature, surplusUntil);
    }

    /** The kinds in their order, for lists to choose from. */
    public static List<StaffKind> kinds() {
        return Arrays.asList(StaffKind.values());
    }
}
