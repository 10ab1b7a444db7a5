package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.PayerTable;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FamilyForm;
import org.bienche.printing.FormFamily;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers;
import org.bienche.staffing.Payers.Paid;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Prints the forms IA to IIB of a year's plans: those of a unit and of everything under it, each person with who pays them. */
@ApplicationScoped
public class PlanForms implements FormFamily {

    static final String TEMPLATE = "staffing-plan-numbers";

    @Inject
    private YearPlans plans;

    @Inject
    private Payers payers;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public List<Document> forms() {
        return Arrays.stream(PlanForm.values()).map(this::sheet).toList();
    }

    private Document sheet(PlanForm form) {
        return new FamilyForm(
                form.id(),
                "planning.print." + form,
                "printing.task.plans",
                false,
                (request, output) -> print(form, request, output));
    }

    private void print(PlanForm form, DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        int year = plans.year(request);
        PayerTable table = PayerTable.of(tree, unit.id(), lines(form.payer(), tree, year, request));
        if (table.isEmpty()) {
            throw new Problem("planning.print.none", unit.name(), Integer.toString(year));
        }
        printing.print(
                TEMPLATE,
                heading(form, tree, unit, year, request),
                rows(form, table, request.language()).iterator(),
                request.language(),
                request.format(),
                output);
    }

    private static List<PlanFormLine> rows(PlanForm form, PayerTable table, Language language) {
        List<PlanFormLine> all = new ArrayList<>();
        all.add(table.total(Texts.get(language, "planning.print.total")));
        all.addAll(
                form.byField()
                        ? table.byKind(kind -> Texts.get(language, "organization.kind." + kind))
                        : table.byUnit());
        return all;
    }

    /** What a payer pays, by unit with a plan that says something of public employees. */
    private Map<Long, PlanFormLine> lines(PaidBy payer, Tree tree, int year, DocumentRequest request) {
        Map<PaidBy, Map<Long, Paid>> people = payers.under(request.unitId(), request.asOf());
        Map<Long, PlanFormLine> lines = new HashMap<>();
        plans.of(request.unitId(), year).values().stream()
                .filter(plan -> tree.has(plan.unitId())
                        && plan.find(StaffKind.PUBLIC_EMPLOYEE)
                                .filter(PlanLine::isUsed)
                                .isPresent())
                .forEach(plan -> lines.put(plan.unitId(), line(payer, tree, plan, people, request.language())));
        return lines;
    }

    private static PlanFormLine line(
            PaidBy payer, Tree tree, StaffingPlan plan, Map<PaidBy, Map<Long, Paid>> people, Language language) {
        UnitOn unit = tree.node(plan.unitId());
        PaidBy group = PaidBy.of(unit.fundingGroup());
        boolean both = people.keySet().stream()
                .allMatch(one -> paid(tree, plan, people, one).publicEmployees() > 0);
        String note = note(plan, both, language);
        return PlanFormLine.of(unit.name(), plan, payer, group, paid(tree, plan, people, payer), note);
    }

    private static Paid paid(Tree tree, StaffingPlan plan, Map<PaidBy, Map<Long, Paid>> people, PaidBy payer) {
        Map<Long, Paid> own = people.getOrDefault(payer, Map.of());
        return tree.subtree(plan.unitId()).stream()
                .map(unit -> own.getOrDefault(unit.id(), Paid.NOBODY))
                .reduce(Paid.NOBODY, Paid::plus);
    }

    /** That a plan is not approved, and that it does not say who pays although both do. */
    private static @Nullable String note(StaffingPlan plan, boolean both, Language language) {
        boolean divided = plan.find(StaffKind.PUBLIC_EMPLOYEE)
                .map(line -> line.fromRevenue().number())
                .isPresent();
        String words = Stream.of(
                        plan.state() == PlanState.ASSIGNED
                                ? null
                                : Texts.get(language, "planning.state." + plan.state()),
                        divided || !both ? null : Texts.get(language, "planning.print.undivided"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
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
