package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.legislation.Legislation;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.AutonomyChange.Done;
import org.bienche.staffing.AutonomyChange.Preview;
import org.bienche.staffing.entity.AutonomyRows;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Autonomy;
import org.bienche.staffing.rules.Cascade;
import org.bienche.staffing.rules.Granting;
import org.bienche.staffing.rules.Quotas;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door to units that change their group of autonomy: who pays their people changes with it, so the unit's facts and its quota
 * of public employees are recorded together, and undone together.
 */
@ApplicationScoped
@Transactional
public class Autonomies {

    private static final StaffKind KIND = StaffKind.PUBLIC_EMPLOYEE;

    @Inject
    private Cascades cascades;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private Legislation legislation;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /** Works a change out without doing anything. */
    public Preview preview(AutonomyChange change) {
        UnitOn unit = check(change);
        Tree tree = organization.tree(change.on());
        Cascade before = cascades.seen(tree, change.unitId(), KIND);
        Cascade after = cascades.seen(Autonomy.with(tree, unit.id(), change.group()), unit.id(), KIND);
        Quota quota = before.quotas().get(unit.id());
        Quota wanted = quota == null ? null : wanted(change, quota, unit);
        Cascade then = wanted == null ? after : after.with(wanted);
        return new Preview(
                unit,
                change.group(),
                quota,
                wanted,
                left(before, unit.id()),
                left(then, unit.id()),
                before.present(unit.id()),
                before.line(unit.id()).presentFromRevenue(),
                after.line(unit.id()).presentFromRevenue(),
                before.mark(unit.id()),
                wanted == null ? null : Granting.objection(after, wanted).orElse(null));
    }

    private static @Nullable Integer left(Cascade cascade, long unit) {
        return cascade.giver(unit)
                .map(giver -> giver.number() - cascade.handedDown(giver.unitId()))
                .orElse(null);
    }

    private UnitOn check(AutonomyChange change) {
        current.require(Role.OFFICER);
        Quotas.checkYear(change.on().getYear(), LocalDate.now(clock));
        deadlines.check(change.surplusUntil());
        UnitOn unit = visibility.on(change.on(), Role.OFFICER).require(change.unitId());
        if (unit.fundingGroup() == FundingGroup.STATE) {
            throw new Problem("staffing.autonomy.state").with(new Problem.Error("/unit", "staffing.autonomy.state"));
        }
        if (unit.fundingGroup() == change.group()) {
            throw new Problem("staffing.autonomy.same").with(new Problem.Error("/group", "staffing.autonomy.same"));
        }
        return unit;
    }

    private Quota wanted(AutonomyChange change, Quota before, UnitOn unit) {
        Integer asked = change.number();
        int number = asked == null ? before.number() : asked;
        Quota numbered = Staffing.quota(
                before.unitId(), before.year(), KIND, number, null, before.nature(), change.surplusUntil());
        Integer revenue = change.fromRevenue();
        int paid = revenue == null ? suggested(numbered, before, unit.fundingGroup(), change) : revenue;
        Quotas.checkRevenue(KIND, number, paid);
        return numbered.dividedAt(paid);
    }

    private int suggested(Quota numbered, Quota before, FundingGroup from, AutonomyChange change) {
        int covers = legislation
                .on(change.on())
                .find("staffing.autonomy.covers_from")
                .map(found -> found.value().entries().get(change.group().name()))
                .map(value -> Math.toIntExact(value.whole()))
                .orElse(0);
        Quota divided = numbered.number() == before.number() ? before : numbered;
        return Autonomy.suggestedFromRevenue(divided, from, change.group(), covers);
    }

    /**
     * Changes the group and the quota from the day on, under one decision.
     *
     * @param mark of what the caller saw; null asks for nothing
     * @throws Conflict where somebody has changed the quota since
     * @throws Problem where people would be there without a quota, or the superior has not enough for those whom the state pays now
     */
    public long carryOut(AutonomyChange change, DecisionText text, @Nullable String mark) {
        text.check();
        UnitOn unit = check(change);
        return cascades.read(rows -> {
            rows.lock();
            Cascade before = cascades.locked(change.on(), unit.id(), KIND);
            if (mark != null && !before.mark(unit.id()).equals(mark)) {
                throw new Conflict("staffing.quota.changed.meanwhile");
            }
            long recording = decisions.record(decisions.decide(text).id());
            organization.change(
                    recording,
                    change.on(),
                    List.of(new UnitChange.Amend(unit.id(), unit.facts().fundedAs(change.group()))));
            Quota quota = before.quotas().get(unit.id());
            if (quota != null) {
                requantify(rows, recording, wanted(change, quota, unit), change.on());
            }
            return noted(rows, recording, unit, change);
        });
    }

    private void requantify(QuotaRows rows, long recording, Quota wanted, LocalDate on) throws SQLException {
        refuse(rows, on, wanted.unitId(), cascade -> Granting.objection(cascade, wanted));
        rows.changes().grantFrom(recording, wanted, on);
    }

    private void refuse(QuotaRows rows, LocalDate on, long unit, Function<Cascade, Optional<Problem>> rule)
            throws SQLException {
        QuotaRows held = rows.held();
        cascades.course(held, held.year(on.getYear(), KIND), KIND, on, Set.of(unit), unit)
                .refuse(rule);
    }

    private long noted(QuotaRows rows, long recording, UnitOn unit, AutonomyChange change) throws SQLException {
        long id = rows.autonomies().add(recording, unit, change);
        write("staffing.autonomy.changed", unit.id(), unit.fundingGroup() + " to " + change.group());
        return id;
    }

    private void write(String what, long unit, String detail) {
        trail.append(current.caller().username(), what, "unit:" + unit, unit, detail);
    }

    /** The changes of units that the caller sees, the newest first. */
    public List<Done> done() {
        Scope scope = visibility.today();
        return cascades.read(rows -> rows.autonomies().all()).stream()
                .filter(one -> scope.sees(one.unitId()))
                .toList();
    }

    /**
     * Takes a change back under another decision: the unit is of its old group again and has its old quota.
     *
     * @throws Problem where something recorded since stands in the way, or what it gave back above was handed to others
     */
    public void undo(long id, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        Done done = done().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("staffing.autonomy.unknown"));
        visibility.on(done.on(), Role.OFFICER).require(done.unitId());
        cascades.read(rows -> {
            rows.lock();
            AutonomyRows changes = rows.autonomies();
            if (organization.obstacles(done.recording()) + changes.obstacles(done.recording()) > 0) {
                throw new Problem("staffing.autonomy.obstacles");
            }
            long by = decisions.record(decisions.decide(text).id());
            int back = organization.undo(done.recording(), by, done.on()) + changes.undo(done.recording(), by);
            long unit = done.unitId();
            refuse(
                    rows,
                    done.on(),
                    unit,
                    cascade -> Optional.ofNullable(cascade.quotas().get(unit))
                            .flatMap(quota -> Granting.objection(cascade, quota)));
            return back;
        });
        write("staffing.autonomy.undone", done.unitId(), done.to() + " back to " + done.from());
    }
}
