package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.money.Coefficient;
import org.bienche.money.Notation;
import org.bienche.pay.FundYear;
import org.bienche.pay.SalaryFund;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Printing;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** The estimate of a year's salary and bonus funds by unit, to be signed; the coming year's where none is asked for. */
@ApplicationScoped
public class FundSheet implements Document {

    @Inject
    private SalaryFunds funds;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "salary-fund";
    }

    @Override
    public String titleKey() {
        return "payroll.fund.print";
    }

    @Override
    public String taskKey() {
        return "printing.task.payroll";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        FundEstimate estimate = funds.estimate(request.unitId(), year(request), request.asOf());
        List<Line> lines = new ArrayList<>();
        for (FundLine line : estimate.lines()) {
            String own = Texts.get(request.language(), "payroll.units.own", line.name());
            lines.add(Line.of(line.own() ? own : line.name(), line.fund()));
        }
        printing.print(
                id(),
                heading(estimate, request.language()),
                lines.iterator(),
                request.language(),
                request.format(),
                output);
    }

    private static int year(DocumentRequest request) {
        String asked = request.params().getOrDefault("year", "");
        return asked.matches("[0-9]{4}")
                ? Integer.parseInt(asked)
                : request.asOf().getYear() + 1;
    }

    private static Map<String, Object> heading(FundEstimate estimate, Language language) {
        LocalDate day = estimate.on();
        return Map.of(
                "issuer",
                estimate.unit().name(),
                "year",
                Texts.get(
                        language,
                        "payroll.fund.print.year",
                        Integer.toString(estimate.year().year()),
                        day),
                "law",
                law(estimate.year(), language),
                "madeOn",
                Texts.get(
                        Language.VI,
                        "printing.made.on",
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear())));
    }

    /** The base salaries of the year's months, and where the bonus fund stands. */
    private static String law(FundYear year, Language language) {
        String bases = year.spans().stream()
                .map(span -> Texts.get(
                        language,
                        "payroll.fund.print.span",
                        span.first(),
                        span.last(),
                        Notation.dong(span.baseSalary().value().whole()),
                        span.baseSalary().citation()))
                .collect(Collectors.joining("; "));
        String bonus = year.bonusProvisions().stream()
                .map(percent -> percent.value().text() + " % (" + percent.citation() + ")")
                .collect(Collectors.joining("; "));
        return Texts.get(language, "payroll.fund.print.law", bases, bonus.isEmpty() ? "–" : bonus);
    }

    /** A row as the form's template names its fields. */
    public record Line(
            String unit,
            Long people,
            BigDecimal coefficients,
            Long salaries,
            Long wages,
            Long allowances,
            Long contributions,
            Long fund,
            Long bonus,
            Long total) {

        static Line of(String unit, SalaryFund fund) {
            return new Line(
                    unit,
                    (long) fund.people(),
                    Coefficient.ofHundredths(fund.coefficients()),
                    fund.salaries(),
                    fund.wages(),
                    fund.allowances(),
                    fund.employerContributions(),
                    fund.fund(),
                    fund.bonus(),
                    fund.total());
        }
    }
}
