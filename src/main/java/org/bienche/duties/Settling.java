package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.entity.DutyScope;
import org.bienche.duties.entity.DutyWholes;
import org.bienche.duties.entity.TaskRows;
import org.bienche.duties.entity.Undone;
import org.bienche.duties.rules.DutyCheck;
import org.bienche.duties.rules.Timeline;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The front door to duties that do not belong to exactly one unit: the list of them, and settling them one by one or in bulk. */
@ApplicationScoped
@Transactional
public class Settling {

    /** So many are listed at once; settling some brings the next. */
    public static final int MOST = 200;

    private static final int COUNTED = 10_000;

    @Inject
    private DutyStore store;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    /** How many duties wait on a day, orphans and doubles. */
    public record Count(int orphans, int doubles) {

        public int all() {
            return orphans + doubles;
        }
    }

    public Count count(LocalDate on) {
        DutyScope scope = store.scope(on);
        return store.over(connection -> {
            DutyWholes wholes = new DutyWholes(connection);
            long doubles = wholes.doubles(scope, on, COUNTED).stream()
                    .map(fact -> place(fact))
                    .distinct()
                    .count();
            return new Count(wholes.orphans(scope, on, COUNTED).size(), Math.toIntExact(doubles));
        });
    }

    /** What waits on a day, doubles first, then in the order of the codes. */
    public List<Unsettled> list(LocalDate on) {
        return list(on, store.scope(on));
    }

    private List<Unsettled> list(LocalDate on, DutyScope scope) {
        List<DutyFact> doubles = store.over(connection -> new DutyWholes(connection).doubles(scope, on, MOST));
        List<DutyFact> orphans = store.over(connection -> new DutyWholes(connection).orphans(scope, on, MOST));
        Set<Long> doubled = doubles.stream().map(DutyFact::dutyId).collect(Collectors.toSet());
        Map<String, List<DutyFact>> groups = new LinkedHashMap<>();
        doubles.forEach(fact ->
                groups.computeIfAbsent(place(fact), none -> new ArrayList<>()).add(fact));
        orphans.stream()
                .filter(fact -> !doubled.contains(fact.dutyId()))
                .forEach(fact -> groups.put("duty " + fact.dutyId(), List.of(fact)));
        Map<Long, List<DutyFact>> histories = store.over(connection -> new DutyRows(connection)
                .of(orphans.stream().map(DutyFact::dutyId).toList()));
        UnsettledListing listing = new UnsettledListing(organization, scope.scope(), store.names(on), histories);
        return groups.values().stream().limit(MOST).map(listing::unsettled).toList();
    }

    private static String place(DutyFact fact) {
        return fact.code() + " " + fact.territory();
    }

    /**
     * Settles from the decision's day on: an orphan goes to its new holder, of a double one duty stays and the others fold into it with
     * their tasks.
     *
     * @param dryRun only checks that it can be done
     * @return how many duties would be, or are, recorded anew
     * @throws Conflict where one was settled or changed meanwhile
     */
    public int settle(List<Choice> choices, DecisionText text, boolean dryRun) {
        current.require(Role.OFFICER);
        text.check();
        if (choices.isEmpty()) {
            throw new Problem("duties.settle.none");
        }
        LocalDate on = text.effectiveOn();
        Scope scope = visibility.on(on, Role.OFFICER);
        choices.forEach(choice -> check(choice, scope));
        Map<Long, Unsettled> waiting = list(on, store.officerScope(on)).stream()
                .collect(Collectors.toMap(Unsettled::duty, one -> one, (one, other) -> one));
        if (dryRun) {
            choices.forEach(choice -> open(choice, waiting));
            return choices.size();
        }
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        int settled = store.over(connection -> {
            int done = 0;
            for (Choice choice : choices) {
                settle(connection, choice, open(choice, waiting), on, decision, recording);
                done++;
            }
            return done;
        });
        store.note("duties.settled", "recording:" + recording, null, settled + " duties");
        return settled;
    }

    private static void check(Choice choice, Scope scope) {
        if (!scope.sees(choice.territory())
                || !DutyCheck.isTerritory(scope.tree().find(choice.territory()).orElse(null))) {
            throw new Problem("duties.territory.none").with(new Problem.Error("/territory", "duties.territory.none"));
        }
        if (!scope.sees(choice.holder())) {
            throw new Problem("duties.holder.none").with(new Problem.Error("/holder", "duties.holder.none"));
        }
        if (DutyCheck.isElsewhere(choice.holder(), choice.territory(), scope.tree())) {
            throw new Problem("duties.holder.elsewhere").with(DutyCheck.elsewhere());
        }
    }

    private static Unsettled open(Choice choice, Map<Long, Unsettled> waiting) {
        Unsettled open = waiting.get(choice.duty());
        if (open == null || open.version() != choice.version()) {
            throw new Conflict("duties.settle.meanwhile");
        }
        return open;
    }

    private static void settle(
            Connection connection, Choice choice, Unsettled open, LocalDate on, long decision, long recording)
            throws SQLException {
        DutyRows rows = new DutyRows(connection);
        rows.hold(choice.territory());
        List<DutyFact> facts = open.lines().stream().map(DutyLine::fact).toList();
        DutyFact stays = facts.stream()
                .filter(fact -> Long.valueOf(choice.holder()).equals(fact.holder()))
                .findFirst()
                .orElse(facts.getFirst());
        long keeps = other(rows, choice, facts, on).map(DutyFact::dutyId).orElse(stays.dutyId());
        Map<Long, Long> folded = new HashMap<>();
        for (DutyFact fact : facts) {
            Timeline known = new Timeline(rows.held(fact.dutyId()));
            if (known.on(on).map(DutyFact::id).orElse(0L) != fact.id()) {
                throw new Conflict("duties.settle.meanwhile");
            }
            if (fact.dutyId() == keeps) {
                DutyFacts then = fact.facts().at(choice.territory(), choice.holder());
                if (!then.equals(fact.facts())) {
                    DutyDesk.record(connection, known.from(on, keeps, then, decision), recording);
                }
            } else {
                DutyDesk.record(connection, known.end(on), recording);
                folded.put(fact.dutyId(), keeps);
            }
        }
        new TaskRows(connection).pass(folded, on, decision, recording);
    }

    /** The duty of the same function that stands already where an orphan is to go: it folds into that one, which must have the same holder. */
    private static Optional<DutyFact> other(DutyRows rows, Choice choice, List<DutyFact> facts, LocalDate on)
            throws SQLException {
        Set<Long> own = facts.stream().map(DutyFact::dutyId).collect(Collectors.toSet());
        Optional<DutyFact> there = rows.of(facts.getFirst().code(), choice.territory()).stream()
                .filter(fact ->
                        !own.contains(fact.dutyId()) && fact.validity().until().isAfter(on))
                .findFirst();
        if (there.isPresent()
                && !Long.valueOf(choice.holder()).equals(there.get().holder())) {
            throw new Problem("duties.settle.held", facts.getFirst().code())
                    .with(new Problem.Error(
                            "/holder", "duties.settle.held", facts.getFirst().code()));
        }
        return there;
    }

    /** What was recorded of duties by hand last, the newest first, as far as nothing stands on it. */
    public List<Settled> recent(LocalDate on) {
        DutyScope scope = store.scope(on);
        return store.over(connection -> new DutyWholes(connection).recent(scope));
    }

    /**
     * Takes back what was settled, or otherwise recorded of duties, in one recording, under another decision.
     *
     * @throws Conflict where something recorded since stands on it
     */
    public int takeBack(long settledIn, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        requireAll(settledIn, text.effectiveOn());
        long recording = decisions.record(decisions.decide(text).id());
        int back = store.over(connection -> new Undone(connection).takeBack(DutyPassage.TABLES, settledIn, recording))
                .orElseThrow(() -> new Conflict("duties.settle.stands"));
        store.note("duties.taken.back", "recording:" + settledIn, null, back + " facts came back");
        return back;
    }

    /** Every duty of the recording must lie within the officer's scope, and no plan may hang on it: that is undone as a whole. */
    private void requireAll(long recording, LocalDate on) {
        List<Long> duties = store.over(connection -> new DutyRows(connection).recordedIn(recording));
        if (duties.isEmpty()) {
            throw new NotFound("duties.unknown");
        }
        duties.forEach(duty -> store.requireOfficer(duty, on));
        if (store.over(connection -> new DutyWholes(connection).changedUnits(recording))) {
            throw new Problem("duties.settle.of.plan");
        }
    }
}
