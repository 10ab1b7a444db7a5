package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.legislation.Provision;
import org.bienche.money.Notation;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.PayLine;
import org.bienche.payroll.rules.CoefficientRow;
import org.bienche.people.StaffKind;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Texts;

/** Quota, people, coefficients of the day's month and salary fund of its year, by unit: the summary that budgets are asked with. */
@ApplicationScoped
public class CoefficientSheet implements Document {

    @Inject
    private CoefficientSums sums;

    @Inject
    private SalaryFunds funds;

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "coefficient-summary";
    }

    @Override
    public String titleKey() {
        return "payroll.coefficients.print";
    }

    @Override
    public String taskKey() {
        return "printing.task.payroll";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        LocalDate on = request.asOf();
        Scope scope = visibility.on(on);
        UnitOn unit = scope.require(request.unitId());
        FundEstimate estimate = funds.estimate(unit.id(), on.getYear(), on);
        Provision base = baseSalary(estimate, YearMonth.from(on));
        Map<String, Object> heading = Heading.of(
                        scope.tree().superior(unit),
                        unit.name(),
                        Texts.get(request.language(), "printing.as.of", on),
                        on)
                .with(
                        "law",
                        Texts.get(
                                request.language(),
                                "payroll.coefficients.law",
                                Notation.dong(base.value().whole()),
                                base.citation()))
                .parts();
        List<Map<String, Object>> rows =
                rows(scope, unit, estimate, base.value().whole(), request);
        printing.print(id(), heading, rows.iterator(), request.language(), request.format(), output);
    }

    private static Provision baseSalary(FundEstimate estimate, YearMonth month) {
        return estimate.year().spans().stream()
                .filter(span -> !month.isBefore(span.first()) && !month.isAfter(span.last()))
                .findFirst()
                .orElseThrow()
                .baseSalary();
    }

    private List<Map<String, Object>> rows(
            Scope scope, UnitOn top, FundEstimate estimate, long base, DocumentRequest request) {
        Map<Long, Map<PayLine, Long>> paid = sums.of(scope, top);
        Map<Long, Long> fund = estimate.lines().stream()
                .collect(Collectors.toMap(FundLine::unitId, line -> line.fund().total()));
        Map<PayLine, Long> whole = new HashMap<>();
        paid.values().forEach(lines -> lines.forEach((line, amount) -> whole.merge(line, amount, Math::addExact)));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Establishment one : staffing.cascade(top.id(), request.asOf())) {
            boolean first = rows.isEmpty();
            String name = first
                    ? Texts.get(request.language(), "payroll.coefficients.total")
                    : scope.tree().node(one.unitId()).name();
            Map<PayLine, Long> lines = first ? whole : paid.getOrDefault(one.unitId(), Map.of());
            long money = first ? estimate.total().total() : fund.getOrDefault(one.unitId(), 0L);
            rows.add(row(rows.size(), name, one.total(StaffKind.CIVIL_SERVANT), lines, base, money));
        }
        own(rows, top, paid, fund, base, request);
        return rows;
    }

    /** The people listed under the unit itself, where it has any beside units below. */
    private static void own(
            List<Map<String, Object>> rows,
            UnitOn top,
            Map<Long, Map<PayLine, Long>> paid,
            Map<Long, Long> fund,
            long base,
            DocumentRequest request) {
        if (rows.size() > 1 && paid.containsKey(top.id())) {
            Map<String, Object> row = new HashMap<>();
            row.put("level", 1);
            row.put("ordinal", Integer.toString(rows.size()));
            row.put("unit", Texts.get(request.language(), "payroll.units.own", top.name()));
            money(row, paid.getOrDefault(top.id(), Map.of()), base, fund.getOrDefault(top.id(), 0L));
            rows.add(row);
        }
    }

    private static Map<String, Object> row(
            int place, String name, Establishment.Line there, Map<PayLine, Long> lines, long base, long money) {
        Map<String, Object> row = new HashMap<>();
        row.put("level", place == 0 ? 0 : 1);
        row.put("ordinal", place == 0 ? "" : Integer.toString(place));
        row.put("unit", name);
        if (there.quota() != null) {
            row.put("granted", Long.valueOf(there.quota()));
        }
        row.put("present", (long) there.present());
        row.put("vacant", (long) there.vacant());
        money(row, lines, base, money);
        return row;
    }

    private static void money(Map<String, Object> row, Map<PayLine, Long> lines, long base, long money) {
        CoefficientRow.amounts(lines)
                .forEach((column, amount) -> row.put(column, CoefficientRow.coefficient(amount, base)));
        row.put("fund", money);
    }
}
