package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Prints the forms IA to IIB of a year's plans: those of a unit and of everything under it. */
@ApplicationScoped
public class PlanForms {

    static final String TEMPLATE = "staffing-plan-numbers";

    /** More than any province has units that file plans. */
    private static final int MOST = 20_000;

    @Inject
    private PlanBoard board;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Produces
    @ApplicationScoped
    Document ia() {
        return new PlanFormSheet(PlanForm.IA, this);
    }

    @Produces
    @ApplicationScoped
    Document ib() {
        return new PlanFormSheet(PlanForm.IB, this);
    }

    @Produces
    @ApplicationScoped
    Document iia() {
        return new PlanFormSheet(PlanForm.IIA, this);
    }

    @Produces
    @ApplicationScoped
    Document iib() {
        return new PlanFormSheet(PlanForm.IIB, this);
    }

    void print(PlanForm form, DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        int year = year(request);
        List<PlanFormLine> rows = rows(form, tree, unit, year, request.language());
        if (rows.isEmpty()) {
            throw new Problem("planning.print.none", unit.name(), Integer.toString(year));
        }
        printing.print(
                TEMPLATE,
                heading(form, tree, unit, year, request),
                withTotal(rows, request.language()).iterator(),
                request.language(),
                request.format(),
                output);
    }

    /** The year that is asked for, else the one after the day's; a plan of the day's own year where only that is there. */
    private int year(DocumentRequest request) {
        String asked = request.params().getOrDefault("year", "");
        int next = request.asOf().getYear() + 1;
        if (asked.matches("[0-9]{4}")) {
            return Integer.parseInt(asked);
        }
        return isPlanned(next, request) || !isPlanned(next - 1, request) ? next : next - 1;
    }

    private boolean isPlanned(int year, DocumentRequest request) {
        return board.count(new PlanFilter(year, null, request.unitId(), null)) > 0;
    }

    private List<PlanFormLine> rows(PlanForm form, Tree tree, UnitOn top, int year, Language language) {
        Map<Long, StaffingPlan> plans = new LinkedHashMap<>();
        board.list(new PlanFilter(year, null, top.id(), null), null, MOST)
                .forEach(plan -> plans.putIfAbsent(plan.unitId(), plan));
        Map<String, List<PlanFormLine>> byName = new LinkedHashMap<>();
        for (UnitOn unit : tree.subtree(top.id())) {
            Optional.ofNullable(plans.get(unit.id()))
                    .filter(plan -> form.units().test(unit)
                            && plan.find(StaffKind.PUBLIC_EMPLOYEE)
                                    .filter(PlanLine::isUsed)
                                    .isPresent())
                    .ifPresent(plan -> byName.computeIfAbsent(name(form, unit, language), key -> new ArrayList<>())
                            .add(PlanFormLine.of(unit.name(), plan, form.fromRevenue(), state(plan, language))));
        }
        List<PlanFormLine> rows = new ArrayList<>();
        byName.forEach((name, some) -> rows.add(
                some.size() == 1 && !form.byField()
                        ? some.getFirst().numbered(rows.size() + 1)
                        : PlanFormLine.sum(name, some).numbered(rows.size() + 1)));
        return rows;
    }

    /** A unit by itself, also beside another of the same name; or the field that it works in, by the kind of unit. */
    private static String name(PlanForm form, UnitOn unit, Language language) {
        return form.byField() ? Texts.get(language, "organization.kind." + unit.kind()) : unit.id() + " " + unit.name();
    }

    private static @Nullable String state(StaffingPlan plan, Language language) {
        return plan.state() == PlanState.ASSIGNED ? null : Texts.get(language, "planning.state." + plan.state());
    }

    private static List<PlanFormLine> withTotal(List<PlanFormLine> rows, Language language) {
        List<PlanFormLine> all = new ArrayList<>();
        all.add(PlanFormLine.sum("", rows).as(0, "", Texts.get(language, "planning.print.total"), null));
        all.addAll(rows);
        return all;
    }

    private static Map<String, Object> heading(
            PlanForm form, Tree tree, UnitOn unit, int year, DocumentRequest request) {
        Language language = request.language();
        String before = Integer.toString(year - 1);
        String period = Texts.get(language, "planning.print.year", Integer.toString(year));
        return Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                .with("formLabel", "Phụ lục " + form)
                .with("formTitle", Texts.get(Language.VI, "planning.print." + form + ".title"))
                .with("grantedCaption", Texts.get(language, "planning.print.granted", before))
                .with("presentCaption", Texts.get(language, "planning.print.present", request.asOf()))
                .with("plannedCaption", Texts.get(language, "planning.print.planned", Integer.toString(year)))
                .parts();
    }
}
