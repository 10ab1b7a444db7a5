package org.bienche.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.texts.Conflict;
import org.bienche.texts.Folding;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.workload.rules.WorkCheck;

/** The front door for reporting the work of a unit, each time under a decision or a signed report. */
@ApplicationScoped
@Transactional
public class WorkDesk {

    @Inject
    private WorkStore store;

    @Inject
    private WorkFields fields;

    @Inject
    private Decisions decisions;

    /**
     * Reports the work of a unit in a field and period, or says it anew; answers the fact. Said once more under the same decision it has no
     * further effect.
     *
     * @param version the fact that it is made from; 0 where nothing was told yet
     * @throws Problem naming each field that is wrong
     * @throws Conflict where somebody else reported it meanwhile
     */
    public WorkFact report(WorkFacts typed, long version, DecisionText text) {
        store.requireReporter(typed.unitId(), typed.lastDay());
        text.check();
        WorkFacts facts = checked(typed);
        long decision = decisions.decide(text).id();
        return store.over(rows -> {
            rows.hold(List.of(facts.unitId()));
            Optional<WorkFact> known = rows
                    .held(List.of(facts.unitId()), facts.period().from())
                    .stream()
                    .filter(fact -> WorkImport.Key.of(fact.facts()).equals(WorkImport.Key.of(facts)))
                    .findFirst();
            if (known.isPresent()
                    && known.get().facts().equals(facts)
                    && known.get().decisionId() == decision) {
                return known.get();
            }
            if (known.map(WorkFact::id).orElse(0L) != version) {
                throw new Conflict(version == 0 ? "workload.known.already" : "workload.changed.meanwhile");
            }
            long recording = decisions.record(decision);
            rows.supersede(known.stream().toList(), recording);
            rows.insert(List.of(facts), decision, recording);
            store.note("workload.reported", "unit:" + facts.unitId(), facts.unitId(), said(facts));
            return rows.held(List.of(facts.unitId()), facts.period().from()).stream()
                    .filter(fact -> fact.facts().equals(facts))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /**
     * Takes a report back that should not have been made.
     *
     * @throws NotFound for one that is not there, or not any more
     */
    public void withdraw(long id, DecisionText text) {
        store.requireReporter();
        text.check();
        WorkFact fact = get(id);
        WorkFacts facts = fact.facts();
        store.requireReporter(facts.unitId(), facts.lastDay());
        long recording = decisions.record(decisions.decide(text).id());
        store.over(rows -> {
            rows.hold(List.of(facts.unitId()));
            if (rows.held(List.of(facts.unitId()), facts.period().from()).stream()
                    .noneMatch(one -> one.id() == id)) {
                throw new Conflict("workload.changed.meanwhile");
            }
            rows.supersede(List.of(fact), recording);
            return id;
        });
        store.note("workload.withdrawn", "unit:" + facts.unitId(), facts.unitId(), said(facts));
    }

    /** A fact that nothing has superseded, of a unit that the caller reports for. */
    public WorkFact get(long id) {
        WorkFact found = store.over(rows -> rows.byId(id)).orElseThrow(() -> new NotFound("workload.unknown"));
        WorkFacts facts = found.facts();
        store.requireReporter(facts.unitId(), facts.lastDay());
        return found;
    }

    private static String said(WorkFacts facts) {
        return facts.field() + " " + facts.period().from() + " " + facts.lastDay() + ": " + facts.received();
    }

    private WorkFacts checked(WorkFacts typed) {
        List<Problem.Error> errors = new ArrayList<>(WorkCheck.of(typed, store.today()));
        String field = fields.byFolded(typed.lastDay()).get(Folding.fold(typed.field()));
        if (field == null && errors.stream().noneMatch(error -> "/field".equals(error.pointer()))) {
            errors.add(new Problem.Error("/field", "workload.field.unknown", typed.field()));
        }
        if (field == null || !errors.isEmpty()) {
            throw new Problem("workload.incomplete").with(errors);
        }
        return new WorkFacts(typed.unitId(), field, typed.period(), typed.received(), typed.done(), typed.late());
    }
}
