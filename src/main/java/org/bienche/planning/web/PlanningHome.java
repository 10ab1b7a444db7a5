package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.Consolidation;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanDeadlines;
import org.bienche.planning.PlanDeadlines.Deadline;
import org.bienche.planning.PlanFilter;
import org.bienche.planning.PlanStanding;
import org.bienche.planning.PlanState;
import org.bienche.planning.Plans;

/** What of staffing plans waits for a person, and by when the next ones are filed. */
@RequestScoped
public class PlanningHome implements HomeSource {

    private static final String LIST = "/planning/staffing-plans.xhtml?state=";
    private static final int MOST = 3;

    @Inject
    private PlanBoard board;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private Plans plans;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.LEADER)) {
            items.add(HomeItem.tile("planning.home.to.sign", count(PlanState.APPRAISED), LIST + PlanState.APPRAISED));
        }
        if (current.has(Role.OFFICER)) {
            waiting(items, PlanState.SUBMITTED, "planning.home.to.appraise");
        }
        if (current.has(Role.OFFICER, Role.DEPARTMENT)) {
            waiting(items, PlanState.RETURNED, "planning.home.returned");
            due(items);
        }
        if (current.has(Role.DEPARTMENT)) {
            items.add(HomeItem.link("planning.home.plans", "/planning/staffing-plans.xhtml"));
        }
        return items;
    }

    private void waiting(List<HomeItem> items, PlanState state, String key) {
        long many = count(state);
        if (many > 0) {
            items.add(HomeItem.waiting(key, LIST + state, many));
        }
    }

    private long count(PlanState state) {
        return board.count(PlanFilter.ofState(state));
    }

    /** The plans of the person's own units, before and after the deadline; for an officer the units below them too. */
    private void due(List<HomeItem> items) {
        int year = asOf.today().getYear() + 1;
        if (current.has(Role.OFFICER)) {
            tops(Role.OFFICER).sorted().forEach(unit -> below(items, unit, year));
            appraisal(items, year);
            report(items, year);
        }
        own(items, year);
    }

    private Stream<Long> tops(Role role) {
        return visibility.on(asOf.today(), role).tops().stream();
    }

    /** How many are late, and the next day for those that still have time. */
    private void below(List<HomeItem> items, long unit, int year) {
        if (deadlines.of(year).stream().noneMatch(PlanningHome::isNear)) {
            return;
        }
        String text = String.valueOf(year);
        String page = "/planning/consolidated.xhtml?unit=" + unit + "&year=" + text;
        Consolidation below = board.standing(unit, year);
        int late = below.counts().getOrDefault(PlanStanding.LATE, 0);
        if (late > 0) {
            items.add(HomeItem.finding(
                    HomeItem.Severity.MUST_FIX,
                    "planning.home.late",
                    page + "&standing=" + PlanStanding.LATE,
                    text,
                    late,
                    below.rows().size()));
        }
        below.due()
                .filter(PlanningHome::isNear)
                .ifPresent(next -> items.add(HomeItem.due(next.day(), "planning.home.due", page, text)));
    }

    /** Plans that were filed and that somebody must have appraised by a day. */
    private void appraisal(List<HomeItem> items, int year) {
        Deadline deadline = deadlines.appraisal(year);
        long many = isNear(deadline) ? board.unappraised(year) : 0;
        if (many == 0) {
            return;
        }
        String text = String.valueOf(year);
        String page = LIST + PlanState.SUBMITTED + "&year=" + text + "&kind=" + StaffKind.PUBLIC_EMPLOYEE;
        if (deadline.isOver()) {
            items.add(HomeItem.finding(
                    HomeItem.Severity.MUST_FIX, "planning.home.appraise.late", page, text, many, deadline.day()));
        } else {
            items.add(HomeItem.due(deadline.day(), "planning.home.appraise.due", page, text, many));
        }
    }

    /** The yearly report on the year before the plan's. */
    private void report(List<HomeItem> items, int year) {
        Deadline deadline = Stream.of(deadlines.report(year - 1), deadlines.report(year))
                .filter(one -> !one.isOver())
                .findFirst()
                .orElseThrow();
        if (isNear(deadline)) {
            items.add(HomeItem.due(
                    deadline.day(),
                    "planning.home.report.due",
                    "/printing/reports.xhtml",
                    String.valueOf(deadline.day().getYear() - 1)));
        }
    }

    private static boolean isNear(Deadline deadline) {
        return deadline.daysLeft() <= PlanDeadlines.reminderDays();
    }

    private record Own(UnitOn unit, Deadline deadline) {}

    /** The units of the person that have not filed, the most urgent first; of many the others are counted. */
    private void own(List<HomeItem> items, int year) {
        Tree tree = visibility.today().tree();
        List<Own> open = Stream.concat(tops(Role.OFFICER), tops(Role.DEPARTMENT))
                .distinct()
                .flatMap(unit -> tree.find(unit).stream())
                .filter(unit -> unit.parentId() != null)
                .map(unit -> new Own(unit, deadlines.of(year, tree, unit)))
                .filter(one -> isNear(one.deadline()) && !isFiled(one.unit(), year))
                .sorted(Comparator.comparing((Own one) -> one.deadline().day())
                        .thenComparingLong(one -> one.unit().id()))
                .toList();
        String text = String.valueOf(year);
        open.stream().limit(MOST).forEach(one -> own(items, one.deadline(), one.unit(), text));
        if (open.size() > MOST) {
            items.add(HomeItem.waiting(
                    "planning.home.own.more", "/planning/staffing-plans.xhtml?year=" + text, text, open.size() - MOST));
        }
    }

    private boolean isFiled(UnitOn unit, int year) {
        return plans.find(unit.id(), year)
                .filter(plan -> !plan.state().isOpen())
                .isPresent();
    }

    private static void own(List<HomeItem> items, Deadline deadline, UnitOn unit, String text) {
        String page = "/planning/staffing-plans.xhtml?unit=" + unit.id() + "&year=" + text;
        if (deadline.isOver()) {
            items.add(HomeItem.waiting("planning.home.own.late", page, text, unit.name(), deadline.daysOver())
                    .as(HomeItem.Severity.MUST_FIX));
        } else {
            items.add(HomeItem.waiting("planning.home.own.due", page, text, unit.name()));
            items.add(HomeItem.due(deadline.day(), "planning.home.own.due", page, text, unit.name()));
        }
    }
}
