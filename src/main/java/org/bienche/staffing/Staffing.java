package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to quotas and to how they compare with who is there. */
@ApplicationScoped
@Transactional
public class Staffing {

    private static final int FARTHEST_YEARS = 10;

    @Inject
    private Cascades cascades;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The figures of a unit and everything under it on a day. */
    public Establishment establishment(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        return establishment(unit, on, cascades.under(on, unit));
    }

    /** The figures of a unit, then of its direct children, in their order. */
    public List<Establishment> cascade(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Map<StaffKind, Cascade> figures = cascades.under(on, unit);
        List<Establishment> rows = new ArrayList<>(List.of(establishment(unit, on, figures)));
        organization.tree(on).children(unit).forEach(child -> rows.add(establishment(child.id(), on, figures)));
        return rows;
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
     * Grants a unit its headcount of a year, under a recording.
     *
     * @throws Problem where the nearest unit above would hand down more than it was granted, or the unit itself already does
     */
    public void grant(long recording, Quota quota) {
        current.require(Role.OFFICER);
        give(recording, quota, Role.OFFICER);
    }

    /**
     * Grants a unit its headcount as a leader of a unit above it, who approves what the officers worked out.
     *
     * @throws Problem as {@link #grant(long, Quota)} does
     */
    public void assign(long recording, Quota quota) {
        current.require(Role.LEADER);
        give(recording, quota, Role.LEADER);
    }

    private void give(long recording, Quota quota, Role as) {
        checkYear(quota.year());
        LocalDate day = cascades.dayOf(quota.year());
        visibility.on(day, as).require(quota.unitId());
        cascades.read(rows -> {
            rows.lock(quota.year(), quota.staffKind());
            refuse(cascades.locked(day).get(quota.staffKind()), quota);
            rows.grant(recording, quota);
            return true;
        });
        trail.append(
                current.caller().username(),
                "staffing.granted",
                "unit:" + quota.unitId(),
                quota.unitId(),
                quota.year() + " " + quota.staffKind() + " " + quota.number());
    }

    private void checkYear(int year) {
        int now = LocalDate.now(clock).getYear();
        if (year < now - FARTHEST_YEARS || year > now + FARTHEST_YEARS) {
            throw new Problem("staffing.year.absurd", String.valueOf(year))
                    .with(new Problem.Error("/year", "staffing.year.absurd", String.valueOf(year)));
        }
    }

    private static void refuse(@Nullable Cascade cascade, Quota quota) {
        if (cascade == null) {
            return;
        }
        int present = cascade.line(quota.unitId()).present();
        if (present > quota.number() && quota.surplusUntil() == null) {
            throw new Problem("staffing.grant.surplus", quota.number(), present)
                    .with(new Problem.Error("/surplusUntil", "staffing.grant.surplus.until"));
        }
        int below = cascade.handedDown(quota.unitId());
        if (below > quota.number()) {
            throw new Problem("staffing.grant.below", quota.number(), below);
        }
        cascade.giver(quota.unitId()).ifPresent(giver -> {
            int left = cascade.left(giver, quota.unitId(), quota.number());
            if (left < 0) {
                throw new Problem("staffing.grant.above", giver.number(), quota.number() + left);
            }
        });
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
        if (until == null || !until.isAfter(LocalDate.now(clock))) {
            throw new Problem("staffing.surplus.deadline")
                    .with(new Problem.Error("/surplusUntil", "staffing.surplus.deadline"));
        }
        cascades.read(rows -> {
            rows.surplus(recording, quota);
            return true;
        });
        trail.append(
                current.caller().username(),
                "staffing.surplus.recorded",
                "unit:" + quota.unitId(),
                quota.unitId(),
                quota.year() + " " + quota.staffKind() + " until " + until);
    }

    /** The kinds in their order, for lists to choose from. */
    public static List<StaffKind> kinds() {
        return Arrays.asList(StaffKind.values());
    }

    /** QUOTA_CASCADE over every year and kind, whatever the caller's scope. */
    QuotaCheck checkAll() {
        List<String> findings = new ArrayList<>();
        long checked = 0;
        for (int year : cascades.read(QuotaRows::years)) {
            for (Cascade cascade : cascades.whole(cascades.dayOf(year)).values()) {
                checked += cascade.quotas().size();
                findings.addAll(broken(year, cascade));
            }
        }
        return new QuotaCheck(checked, findings);
    }

    /** How many quotas were looked at, and what is broken. */
    record QuotaCheck(long checked, List<String> findings) {}

    private static List<String> broken(int year, Cascade cascade) {
        List<String> broken = new ArrayList<>();
        for (long unit : cascade.quotas().keySet()) {
            if (!cascade.tree().has(unit)) {
                continue;
            }
            cascade.findings(unit).stream()
                    .filter(finding -> finding.severity() == Establishment.Severity.MUST_FIX)
                    .forEach(finding -> broken.add(year + " " + cascade.kind() + " unit " + unit + ": "
                            + finding.key().replace("staffing.finding.", "") + " " + finding.args()));
        }
        return broken;
    }
}
