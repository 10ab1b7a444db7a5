package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Identities;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.rules.DutyCheck;
import org.bienche.duties.rules.Timeline;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/** The front door for changes of the register, each under a decision and from its day on. */
@ApplicationScoped
@Transactional
public class DutyDesk {

    @Inject
    private DutyStore store;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private Identities identities;

    @Inject
    private CurrentCaller current;

    /**
     * Enters a duty; answers its identity.
     *
     * @throws Problem naming each field that is wrong, and for a function that is entered within the territory already
     */
    public long enter(DutyFacts facts, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate from = text.effectiveOn();
        check(facts, from);
        long duty = identities.reserve("duty", 1);
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        store.over(connection -> {
            DutyRows rows = new DutyRows(connection);
            rows.hold(facts.territoryId());
            Validity validity = Validity.from(from);
            refuseTwice(rows, duty, facts, validity);
            rows.insert(List.of(new DutyFact(0, duty, facts, validity, decision)), recording);
            return duty;
        });
        store.note("duties.entered", "duty:" + duty, facts.territoryId(), facts.code());
        return duty;
    }

    /**
     * Says something else of a duty from the decision's day on: another holder, another name or ground.
     *
     * @param version what the caller made the change from
     * @throws Conflict where somebody else changed the duty meanwhile
     */
    public void change(long duty, long version, DutyFacts facts, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate from = text.effectiveOn();
        store.requireOfficer(duty, from);
        check(facts, from);
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        store.over(connection -> {
            DutyRows rows = new DutyRows(connection);
            rows.hold(facts.territoryId());
            Timeline known = known(rows, duty, version);
            Timeline.Change change = known.from(from, duty, facts, decision);
            refuseTwice(rows, duty, facts, change.recorded().getLast().validity());
            return record(connection, change, recording);
        });
        store.note("duties.changed", "duty:" + duty, facts.territoryId(), facts.code() + " " + facts.holderId());
    }

    /** Hands a duty to another unit from the decision's day on, and says how it came by it. */
    public void move(long duty, long version, long holder, DutyKind kind, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        DutyFact now = on(duty, text.effectiveOn());
        change(duty, version, now.facts().by(kind, holder), text);
    }

    /** Ends a duty: from the decision's day on nobody has it, because it is no public function any more. */
    public void end(long duty, long version, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate day = text.effectiveOn();
        DutyFact now = on(duty, day);
        visibility.on(day, Role.OFFICER).require(now.territory());
        long recording = decisions.record(decisions.decide(text).id());
        store.over(connection -> {
            DutyRows rows = new DutyRows(connection);
            rows.hold(now.territory());
            return record(connection, known(rows, duty, version).end(day), recording);
        });
        store.note("duties.ended", "duty:" + duty, now.territory(), now.code());
    }

    private DutyFact on(long duty, LocalDate day) {
        store.requireOfficer(duty, day);
        return store.over(connection -> new Timeline(new DutyRows(connection).of(duty)).on(day))
                .orElseThrow(() -> new NotFound("duties.unknown"));
    }

    private static Timeline known(DutyRows rows, long duty, long version) throws SQLException {
        Timeline known = new Timeline(rows.held(duty));
        if (known.version() != version) {
            throw new Conflict("duties.changed.meanwhile");
        }
        return known;
    }

    static int record(Connection connection, Timeline.Change change, long recording) throws SQLException {
        DutyRows rows = new DutyRows(connection);
        rows.supersede(change.superseded(), recording);
        rows.insert(change.recorded(), recording);
        return change.recorded().size();
    }

    private void check(DutyFacts facts, LocalDate from) {
        Scope scope = visibility.on(from, Role.OFFICER);
        List<Problem.Error> errors = DutyCheck.of(facts, scope.tree());
        if (!errors.isEmpty()) {
            throw new Problem("duties.incomplete").with(errors);
        }
        scope.require(facts.territoryId());
        Long holder = facts.holderId();
        if (holder != null) {
            scope.require(holder);
        }
    }

    private static void refuseTwice(DutyRows rows, long duty, DutyFacts facts, Validity validity) throws SQLException {
        boolean taken = rows.of(facts.code(), facts.territoryId()).stream()
                .anyMatch(fact -> fact.dutyId() != duty && fact.validity().overlaps(validity));
        if (taken) {
            throw new Problem("duties.taken", facts.code())
                    .with(new Problem.Error("/code", "duties.taken", facts.code()));
        }
    }
}
