package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bienche.access.AsOf;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.norms.StaffSize;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.EditionChange;
import org.bienche.planning.PlanDeadlines;
import org.bienche.planning.PlanEditions;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanNorms;
import org.bienche.planning.PlanPositions;
import org.bienche.planning.PlanSigning;
import org.bienche.planning.PlanState;
import org.bienche.planning.Plans;
import org.bienche.planning.Regranted;
import org.bienche.planning.StaffingPlan;
import org.bienche.planning.StaffingPlan.Comment;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.StaffingPlan.Step;
import org.bienche.positions.JobPosition;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;

/** What is beside a plan's lines: its course, what was said of it, its editions, norm and deadlines. */
@RequestScoped
public class PlanBeside {

    /** A deed of the course, done or not yet. */
    public record Stage(
            Deed deed, boolean current, @Nullable Step step) {}

    private static final List<Deed> COURSE = List.of(Deed.DRAWN_UP, Deed.SUBMITTED, Deed.APPRAISED, Deed.ASSIGNED);
    private static final List<Deed> OWN_COURSE = List.of(Deed.DRAWN_UP, Deed.SUBMITTED, Deed.ASSIGNED);

    @Inject
    private Plans plans;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private PlanEditions planEditions;

    @Inject
    private PlanSigning signing;

    @Inject
    private PlanPositions positions;

    @Inject
    private PlanNorms norms;

    @Inject
    private Decisions decisions;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private final Map<Long, Optional<Demand>> works = new HashMap<>();
    private @Nullable Integer from;
    private @Nullable Integer to;
    private StaffKind about = StaffKind.CIVIL_SERVANT;
    private String words = "";

    public String unitName(long unit) {
        return organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–");
    }

    /** Whether the head of the unit decides the plan, and reports it. */
    public boolean isOwnDecision(StaffingPlan plan) {
        return plans.headDecides(plan);
    }

    /** The way of the last edition that was filed, in its order. */
    public List<Stage> stages(StaffingPlan plan) {
        List<Step> steps = plans.steps(plan.id());
        List<Stage> stages = new ArrayList<>();
        boolean open = true;
        for (Deed deed : isOwnDecision(plan) ? OWN_COURSE : COURSE) {
            Step done = steps.stream()
                    .filter(step -> step.deed() == deed && (deed == Deed.DRAWN_UP || step.edition() == plan.edition()))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            stages.add(new Stage(deed, done == null && open, done));
            open = open && done != null;
        }
        return stages;
    }

    public List<Step> steps(StaffingPlan plan) {
        return plans.steps(plan.id());
    }

    public boolean maySay(StaffingPlan plan) {
        return plans.maySay(plan);
    }

    /** Why and by whom it was sent back; null where it is not returned now. */
    public @Nullable Step returned(StaffingPlan plan) {
        return plan.state() != PlanState.RETURNED
                ? null
                : plans.steps(plan.id()).stream()
                        .filter(step -> step.deed() == Deed.RETURNED)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    public List<Comment> comments(StaffingPlan plan) {
        return plans.comments(plan.id());
    }

    /** By when the plan is filed; null for a unit that is no more. */
    public PlanDeadlines.@Nullable Deadline deadline(StaffingPlan plan) {
        Tree tree = organization.tree(asOf.today());
        return tree.find(plan.unitId())
                .map(unit -> deadlines.of(plan.year(), tree, unit))
                .orElse(null);
    }

    /** The norm of a line; null where the law names none. */
    public @Nullable StaffSize norm(StaffingPlan plan, PlanLine line) {
        return norms.of(plan).stream()
                .filter(one -> one.kind() == line.kind())
                .findFirst()
                .orElse(null);
    }

    /** Whether the law names no number of staff for what the unit is. */
    public boolean isWithoutNorm(StaffingPlan plan) {
        return norms.of(plan).isEmpty();
    }

    /** Whether the unit can be measured by the norms on the day at hand. */
    public boolean isMeasured(StaffingPlan plan) {
        return visibility.on(asOf.date()).sees(plan.unitId());
    }

    /** What the work of its unit takes by the day of the plan's figures; null where the unit told none. */
    public @Nullable Demand work(StaffingPlan plan) {
        return works.computeIfAbsent(plan.id(), each -> norms.work(plan)).orElse(null);
    }

    /** The decision under which its quotas were granted. */
    public @Nullable Decision decision(StaffingPlan plan) {
        Long decided = plan.decisionId();
        return decided == null ? null : decisions.get(decided);
    }

    /** The numbers of the editions. */
    public List<Integer> editions(StaffingPlan plan) {
        return IntStream.rangeClosed(1, plan.edition()).boxed().toList();
    }

    /** What differs between the editions that were chosen, else the last two. */
    public List<EditionChange> differences(StaffingPlan plan) {
        return planEditions.changes(plan.id(), earlier(plan), later(plan));
    }

    /** The job position that a difference is about; empty for all else. */
    public String positionName(EditionChange change) {
        Long id = change.positionId();
        JobPosition position = id == null ? null : positions.catalogue().get(id);
        return position == null ? "" : position.name();
    }

    /** What the unit was granted of the plan's year since the plan's figures were taken. */
    public List<Regranted> regranted(StaffingPlan plan) {
        return signing.regranted(plan);
    }

    /** The editions before the last one. */
    public List<Integer> earlierEditions(StaffingPlan plan) {
        return IntStream.range(1, plan.edition()).boxed().toList();
    }

    public int earlier(StaffingPlan plan) {
        return from == null ? Math.max(1, plan.edition() - 1) : from;
    }

    public int later(StaffingPlan plan) {
        return to == null ? plan.edition() : to;
    }

    public String say(long id) {
        plans.say(id, about, words);
        return "/planning/staffing-plan.xhtml?faces-redirect=true&id=" + id + "&done=planning.done.said";
    }

    public List<StaffKind> getKinds() {
        return Arrays.asList(StaffKind.values());
    }

    public @Nullable Integer getFrom() {
        return from;
    }

    public void setFrom(@Nullable Integer from) {
        this.from = from;
    }

    public @Nullable Integer getTo() {
        return to;
    }

    public void setTo(@Nullable Integer to) {
        this.to = to;
    }

    public StaffKind getAbout() {
        return about;
    }

    public void setAbout(StaffKind about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
