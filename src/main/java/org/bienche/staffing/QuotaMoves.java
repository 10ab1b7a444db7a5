package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.staffing.QuotaMove.Step;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.LaterShift;
import org.bienche.staffing.rules.QuotaShift;
import org.bienche.staffing.rules.QuotaYear;
import org.bienche.staffing.rules.Quotas;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to quotas that go from one unit to another. */
@ApplicationScoped
@Transactional
public class QuotaMoves {

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
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * What a move would do.
     *
     * @param mark of the quotas it was made from
     * @param objection why it cannot be carried out; null where it can
     */
    public record Preview(
            List<Step> steps, String mark, @Nullable Problem objection) implements Tried {

        public Preview {
            steps = List.copyOf(steps);
        }
    }

    /** A move that was carried out. */
    public record Moved(long id, QuotaMove move, long decisionId) {}

    /** Works a move out without doing anything. */
    public Preview preview(QuotaMove move) {
        check(move);
        QuotaShift shift = new QuotaShift(cascades.under(move.on(), both(move), move.staffKind()), move);
        Optional<Problem> objection = shift.objection()
                .or(() -> cascades.read(rows -> later(rows, move, new LaterShift(move, shift.steps()))));
        boolean possible = objection.filter(each -> !hasSteps(each)).isEmpty();
        return new Preview(possible ? shift.steps() : List.of(), shift.mark(), objection.orElse(null));
    }

    /** Whether what a move leaves can be shown although it is refused. */
    private static boolean hasSteps(Problem objection) {
        return objection.key().startsWith("staffing.move.below")
                || objection.key().startsWith("staffing.move.surplus")
                || objection.key().equals("staffing.move.above")
                || objection.key().equals("staffing.on.day");
    }

    /**
     * Moves the quota under a decision.
     *
     * @param mark of what the caller saw; null asks for nothing
     * @throws Conflict where somebody has changed one of the quotas since
     * @throws Problem where the sender would fall under what it handed down, or under people without a surplus and its deadline
     */
    public long carryOut(QuotaMove move, DecisionText decision, @Nullable String mark) {
        check(move);
        decision.check();
        if (decision.effectiveOn().isAfter(move.on())) {
            throw new Problem("staffing.move.early").with(new Problem.Error("/on", "staffing.move.early"));
        }
        return cascades.read(rows -> {
            rows.lock();
            QuotaShift shift = new QuotaShift(cascades.locked(move.on(), sending(move), move.staffKind()), move);
            if (mark != null && !shift.mark().equals(mark)) {
                throw new Conflict("staffing.quota.changed.meanwhile");
            }
            refuse(shift.objection());
            List<Step> steps = shift.steps();
            refuse(later(rows.held(), move, new LaterShift(move, steps)));
            return store(rows, move, steps, decision);
        });
    }

    private static void refuse(Optional<Problem> objection) {
        objection.ifPresent(each -> {
            throw each;
        });
    }

    /** What stands in the way on the later days of the year, on which quotas change again. */
    private Optional<Problem> later(QuotaRows rows, QuotaMove move, LaterShift shift) throws SQLException {
        QuotaYear year = rows.year(move.on().getYear(), move.staffKind());
        return cascades.course(rows, year, move.staffKind(), move.on(), shift.units(), sending(move))
                .objection(shift::objection);
    }

    private long store(QuotaRows rows, QuotaMove move, List<Step> steps, DecisionText text) throws SQLException {
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        LaterShift shift = new LaterShift(move, steps);
        for (Step step : steps) {
            rows.changes().alter(recording, step.after(), move.on(), shift::changed);
        }
        long id = rows.moves().add(recording, move);
        trail.append(
                current.caller().username(),
                "staffing.moved",
                "unit:" + move.fromUnit(),
                move.fromUnit(),
                move.on().getYear() + " " + move.staffKind() + " " + move.number() + " to unit " + move.toUnit());
        return id;
    }

    private void check(QuotaMove move) {
        current.require(Role.OFFICER);
        Quotas.checkNumber(move.number(), 1);
        Quotas.checkYear(move.on().getYear(), LocalDate.now(clock));
        deadlines.check(move.surplusUntil());
        Scope scope = visibility.on(move.on(), Role.OFFICER);
        scope.require(move.fromUnit());
        scope.require(move.toUnit());
        if (move.fromUnit() == move.toUnit()) {
            throw new Problem("staffing.move.same").with(new Problem.Error("/toUnit", "staffing.move.same"));
        }
    }

    /** The nearest unit that holds both. */
    private long both(QuotaMove move) {
        Tree tree = visibility.on(move.on()).tree();
        return tree.ancestors(move.fromUnit()).stream()
                .filter(above -> holds(tree, above, move.toUnit()))
                .findFirst()
                .map(UnitOn::id)
                .orElse(move.fromUnit());
    }

    /** The highest unit above the sender that does not hold the receiver: its people are asked for when quota goes. */
    private long sending(QuotaMove move) {
        Tree tree = visibility.on(move.on()).tree();
        return tree.ancestors(move.fromUnit()).stream()
                .takeWhile(above -> !holds(tree, above, move.toUnit()))
                .reduce((lower, higher) -> higher)
                .map(UnitOn::id)
                .orElse(move.fromUnit());
    }

    private static boolean holds(Tree tree, UnitOn above, long unit) {
        return above.id() == unit || tree.ancestors(unit).stream().anyMatch(one -> one.id() == above.id());
    }

    /** The moves of a year from or to units that the caller sees, the newest first. */
    public List<Moved> of(int year) {
        Scope scope = visibility.today();
        return cascades.read(rows -> rows.moves().of(year)).stream()
                .filter(one -> scope.sees(one.move().fromUnit())
                        || scope.sees(one.move().toUnit()))
                .toList();
    }
}
