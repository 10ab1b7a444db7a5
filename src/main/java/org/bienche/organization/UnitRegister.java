package org.bienche.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.texts.Problem;

/** What an officer does to one unit under a decision: establish it, or make it another from a day on. Merging is the restructuring's. */
@ApplicationScoped
@Transactional
public class UnitRegister {

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
    private Event<Amending> amendings;

    /** Establishes a unit under a parent within the officer's scope, from the day on which the decision takes effect. */
    public long establish(UnitFacts facts, DecisionText text) {
        Long parent = facts.parentId();
        if (parent == null) {
            throw new Problem("organization.parent.missing")
                    .with(new Problem.Error("/parent", "organization.parent.missing"));
        }
        LocalDate day = admit(parent, text);
        refuseTakenCode(facts, day, 0);
        long id = organization.reserve(1);
        record(new UnitChange.Open(id, facts), day, text, new Succession(SuccessionKind.ESTABLISHED, null, id));
        return id;
    }

    /** Makes a unit another from the day on which the decision takes effect. */
    public void amend(long unitId, UnitFacts facts, DecisionText text) {
        LocalDate day = admit(unitId, text);
        Long parent = facts.parentId();
        UnitOn before = organization.tree(day).node(unitId);
        if (before.facts().equals(facts)) {
            throw new Problem("organization.nothing.changed");
        }
        if (parent != null) {
            visibility.on(day, Role.OFFICER).require(parent);
        }
        refuseTakenCode(facts, day, unitId);
        boolean moved = parent != null && !parent.equals(before.parentId());
        Amending amending = new Amending(before, facts, day);
        amendings.fire(amending);
        record(
                new UnitChange.Amend(unitId, facts),
                day,
                text,
                new Succession(moved ? SuccessionKind.MOVED : SuccessionKind.CONTINUED, unitId, unitId));
        amending.written();
    }

    private LocalDate admit(long unitId, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        visibility.on(text.effectiveOn(), Role.OFFICER).require(unitId);
        return text.effectiveOn();
    }

    /** A code names one unit of its level on a day. */
    private void refuseTakenCode(UnitFacts facts, LocalDate day, long self) {
        boolean taken = organization.tree(day).byCode(facts.code()).stream()
                .anyMatch(unit ->
                        unit.id() != self && unit.kind().level() == facts.kind().level());
        if (taken) {
            throw new Problem("organization.code.taken", facts.code())
                    .with(new Problem.Error("/code", "organization.code.taken", facts.code()));
        }
    }

    private void record(UnitChange change, LocalDate day, DecisionText text, Succession succession) {
        Decision decision = decisions.decide(text);
        long recording = decisions.record(decision.id());
        organization.change(recording, day, List.of(change));
        organization.succeed(recording, day, List.of(succession));
        trail.append(
                current.caller().username(),
                "organization." + (change instanceof UnitChange.Open ? "established" : "amended"),
                "unit:" + change.unitId(),
                change.unitId(),
                "decision " + decision.number() + " from " + day);
    }
}
