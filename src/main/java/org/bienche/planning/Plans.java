package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.audit.Trail;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.StaffingPlan.Comment;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.StaffingPlan.Step;
import org.bienche.planning.rules.Editions;
import org.bienche.planning.rules.PlanCheck;
import org.bienche.planning.rules.PositionCheck;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;

/** The front door to what a unit does with its staffing plan: draw it up, change it, file it, speak of it. */
@ApplicationScoped
@Transactional
public class Plans {

    private static final int AHEAD = 10;
    private static final int LONGEST = 2_000;

    @Inject
    private PlanScope scope;

    @Inject
    private PlanFigures figures;

    @Inject
    private PlanDigest digests;

    @Inject
    private PlanGrants grants;

    @Inject
    private PlanSigning signing;

    @Inject
    private Visibility visibility;

    @Inject
    private Trail trail;

    /**
     * Begins the plan of a unit for a year with the figures of today.
     *
     * @return its id
     * @throws Conflict where the unit has one for that year
     */
    public long drawUp(long unitId, int year) {
        LocalDate today = scope.today();
        UnitOn unit = visibility.on(today).require(unitId);
        scope.require(scope.draws(unitId));
        checkYear(year, today);
        Long superior = unit.parentId();
        if (superior == null) {
            throw new Problem("planning.no.superior").with(new Problem.Error("/unit", "planning.no.superior"));
        }
        List<PlanLine> lines = figures.of(unitId, year, today);
        long id = scope.read(rows -> {
            long added = rows.add(unitId, superior, year, today)
                    .orElseThrow(() -> new Conflict("planning.there.already", String.valueOf(year)));
            rows.parts().begin(added, 1, lines);
            rows.parts().done(added, new Step(1, Deed.DRAWN_UP, scope.me(), scope.now(), null));
            return added;
        });
        trail.append(scope.me(), "planning.drawn.up", "staffing-plan:" + id, unitId, String.valueOf(year));
        return id;
    }

    private static void checkYear(int year, LocalDate today) {
        if (year < today.getYear() || year > today.getYear() + AHEAD) {
            String first = String.valueOf(today.getYear());
            String last = String.valueOf(today.getYear() + AHEAD);
            throw new Problem("planning.year.range", first, last)
                    .with(new Problem.Error("/year", "planning.year.range", first, last));
        }
    }

    public StaffingPlan get(long id) {
        return scope.seen(id);
    }

    /** The plan of a unit for a year. */
    public Optional<StaffingPlan> find(long unit, int year) {
        return scope.read(rows -> rows.of(unit, year)).map(this::get);
    }

    /**
     * Changes what the unit asks for; kinds that are not named stay as they are.
     *
     * @param version the one that the caller saw
     */
    public void ask(long id, long version, List<Wish> wishes, String note) {
        StaffingPlan plan = open(id, version);
        List<PlanLine> lines = new ArrayList<>(plan.lines());
        for (Wish wish : wishes) {
            lines.replaceAll(line -> line.kind() == wish.kind()
                    ? line.asking(wish.asked(), wish.fromRevenue(), wish.reason(), wish.surplusUntil())
                    : line);
        }
        refuse(PlanCheck.asked(lines, scope.today()));
        if (note.length() > LONGEST) {
            throw new Problem("planning.long", LONGEST).with(new Problem.Error("/note", "planning.long", LONGEST));
        }
        scope.read(rows -> {
            rows.parts().write(id, plan.edition(), lines);
            rows.note(id, note.strip());
            return id;
        });
        trail.append(scope.me(), "planning.asked", "staffing-plan:" + id, plan.unitId(), Editions.appraisal(lines));
    }

    /** Takes the figures of today in: quota, people and cost; what is asked for stays. */
    public void refresh(long id, long version) {
        StaffingPlan plan = open(id, version);
        LocalDate today = scope.today();
        List<PlanLine> fresh = figures.of(plan.unitId(), plan.year(), today).stream()
                .map(line -> plan.find(line.kind()).map(line::askingAs).orElse(line))
                .toList();
        scope.read(rows -> {
            rows.parts().write(id, plan.edition(), fresh);
            rows.figuresOn(id, today);
            return id;
        });
        trail.append(scope.me(), "planning.refreshed", "staffing-plan:" + id, plan.unitId(), today.toString());
    }

    /**
     * Files the plan with the direct superior, or puts it before the unit's own leaders where its head decides: from here on the edition
     * is frozen.
     */
    public void submit(long id, long version) {
        StaffingPlan plan = open(id, version);
        List<Problem.Error> errors = new ArrayList<>(PlanCheck.asked(plan.lines(), scope.today()));
        errors.addAll(PositionCheck.sums(scope.read(rows -> rows.positions().of(id, plan.edition())), plan.lines()));
        boolean own = scope.decidesItself(plan.unitId());
        if (own) {
            errors.addAll(PlanCheck.ownDecision(plan.lines()));
        }
        refuse(errors);
        grants.requireNone(plan);
        String digest = digests.of(plan);
        scope.read(rows -> {
            rows.submit(id, digest, scope.me(), scope.now(), own);
            scope.note(rows, plan, Deed.SUBMITTED, null);
            return id;
        });
        trail.append(scope.me(), "planning.submitted", "staffing-plan:" + id, plan.unitId(), "digest " + digest);
        if (own) {
            signing.putBeforeHead(id);
        }
    }

    /** A plan that the caller draws up, held while it is changed. */
    StaffingPlan open(long id, long version) {
        StaffingPlan plan = scope.held(id, version);
        scope.require(scope.draws(plan.unitId()));
        PlanScope.requireState(plan.state().isOpen());
        return plan;
    }

    static void refuse(List<Problem.Error> errors) {
        if (!errors.isEmpty()) {
            throw new Problem("planning.wrong", errors.size()).with(errors);
        }
    }

    /** Says something of a line; whoever works on the plan may, at its unit or above. */
    public void say(long id, StaffKind kind, String words) {
        StaffingPlan plan = scope.seen(id);
        scope.require(scope.speaks(plan));
        if (words.isBlank() || words.length() > LONGEST) {
            throw new Problem("planning.comment.missing", LONGEST)
                    .with(new Problem.Error("/words", "planning.comment.missing", LONGEST));
        }
        Comment comment = new Comment(plan.edition(), kind, scope.me(), scope.now(), words.strip());
        scope.read(rows -> {
            rows.parts().say(id, comment);
            return id;
        });
        trail.append(scope.me(), "planning.said", "staffing-plan:" + id, plan.unitId(), kind.name());
    }

    /** Whether the caller may say something of a plan. */
    public boolean maySay(StaffingPlan plan) {
        return scope.speaks(plan);
    }

    public List<Comment> comments(long id) {
        scope.seen(id);
        return scope.read(rows -> rows.parts().comments(id));
    }

    public List<Step> steps(long id) {
        scope.seen(id);
        return scope.read(rows -> rows.parts().steps(id));
    }

    /** Whether the caller may change and file it now. */
    public boolean mayAsk(StaffingPlan plan) {
        return plan.state().isOpen() && scope.draws(plan.unitId());
    }

    /** Whether the head of the unit decides the plan: as it was filed, else as the unit is funded today. */
    public boolean headDecides(StaffingPlan plan) {
        return plan.state().isOpen() ? scope.decidesItself(plan.unitId()) : plan.ownDecision();
    }
}
