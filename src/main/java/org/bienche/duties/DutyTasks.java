package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Identities;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.entity.DutyScope;
import org.bienche.duties.entity.TaskRows;
import org.bienche.duties.rules.FiveClear;
import org.bienche.duties.rules.Timeline;
import org.bienche.people.People;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** The front door to who in a holder does what of a duty, in what time, answering for what, with what product. */
@ApplicationScoped
@Transactional
public class DutyTasks {

    @Inject
    private DutyStore store;

    @Inject
    private Decisions decisions;

    @Inject
    private Identities identities;

    @Inject
    private People people;

    @Inject
    private CurrentCaller current;

    /** Who does what of a duty on a day. */
    public List<TaskLine> of(long duty, LocalDate on) {
        store.require(duty, on);
        return store.over(connection -> new TaskRows(connection).ofDuty(duty, on));
    }

    /** What of the five is clear in no task of the duty; all five where it has no task. */
    public Set<Unclear> unclear(List<TaskLine> tasks) {
        if (tasks.isEmpty()) {
            return FiveClear.NOTHING;
        }
        Set<Unclear> all = EnumSet.noneOf(Unclear.class);
        tasks.forEach(task -> all.addAll(task.unclear()));
        return all;
    }

    /** What a person does of the duties that the caller sees. */
    public List<TaskLine> ofPerson(long person, LocalDate on) {
        DutyScope scope = store.scope(on);
        return store.over(connection -> new TaskRows(connection).ofPerson(person, scope, on));
    }

    /**
     * A task of a duty on a day.
     *
     * @throws NotFound for one that nobody does on the day
     */
    public TaskLine get(long duty, long task, LocalDate on) {
        return of(duty, on).stream()
                .filter(one -> one.task().taskId() == task)
                .findFirst()
                .orElseThrow(() -> new NotFound("duties.task.unknown"));
    }

    /**
     * Says what somebody does of a duty from the decision's day on; answers the identity of the task.
     *
     * @param task 0 for a new one
     * @param version the fact that a change is made from; 0 for a new task
     */
    public long set(long duty, long task, long version, DutyTask.Content content, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        check(content);
        LocalDate from = text.effectiveOn();
        store.requireOfficer(duty, from);
        Long person = content.personId();
        if (person != null) {
            people.history(person, from);
        }
        long identity = task == 0 ? identities.reserve("duty-task", 1) : task;
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        store.over(connection -> {
            DutyFact fact = held(new DutyRows(connection), duty, from);
            TaskRows rows = new TaskRows(connection);
            end(rows, duty, task, version, from, recording);
            Validity days = new Validity(from, fact.validity().until());
            rows.insert(new DutyTask(0, identity, duty, content, days, decision), recording);
            return identity;
        });
        store.note("duties.task.set", "duty:" + duty, null, content.task());
        return identity;
    }

    /** A task that nobody does any more from the decision's day on. */
    public void end(long duty, long task, long version, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        store.requireOfficer(duty, text.effectiveOn());
        long recording = decisions.record(decisions.decide(text).id());
        store.over(connection -> end(new TaskRows(connection), duty, task, version, text.effectiveOn(), recording));
        store.note("duties.task.ended", "duty:" + duty, null, "task " + task);
    }

    private static DutyFact held(DutyRows rows, long duty, LocalDate on) throws SQLException {
        Optional<DutyFact> now = new Timeline(rows.held(duty)).on(on);
        return now.orElseThrow(() -> new NotFound("duties.unknown"));
    }

    private static int end(TaskRows rows, long duty, long task, long version, LocalDate from, long recording)
            throws SQLException {
        List<DutyTask> known = task == 0 ? List.of() : rows.held(duty, task, from);
        if (task != 0 && !rows.knows(duty, task)) {
            throw new NotFound("duties.task.unknown");
        }
        if (task != 0 && known.stream().noneMatch(each -> each.id() == version)) {
            throw new Conflict("duties.changed.meanwhile");
        }
        for (DutyTask each : known) {
            rows.supersede(each, recording);
            Optional<Validity> before = each.validity().before(from);
            if (before.isPresent()) {
                rows.insert(new DutyTask(0, task, duty, each.content(), before.get(), each.decisionId()), recording);
            }
        }
        return known.size();
    }

    private static void check(DutyTask.Content content) {
        List<Problem.Error> errors = new ArrayList<>();
        if (content.task().isEmpty()) {
            errors.add(new Problem.Error("/task", "duties.task.missing"));
        }
        tooLong(errors, "task", content.task(), 300);
        tooLong(errors, "timeLimit", content.timeLimit(), 160);
        tooLong(errors, "responsibility", content.responsibility(), 300);
        tooLong(errors, "product", content.product(), 300);
        if (!errors.isEmpty()) {
            throw new Problem("duties.incomplete").with(errors);
        }
    }

    private static void tooLong(List<Problem.Error> errors, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            errors.add(new Problem.Error("/" + field, "duties.too.long", most));
        }
    }
}
