package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.access.AsOf;
import org.bienche.legislation.Provision;
import org.bienche.money.Coefficient;
import org.bienche.money.Notation;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.FundYear.Span;
import org.bienche.pay.SalaryFund.Part;
import org.bienche.payroll.FundEstimate;
import org.bienche.payroll.SalaryFunds;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The salary fund and the bonus fund of a unit for a year, by the units below it, with the law of the months. */
@Named
@RequestScoped
public class FundsBacking {

    private static final int SHOWN = 20;
    private static final int HUNDREDTHS = 100;

    @Inject
    private SalaryFunds funds;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable String year;
    private @Nullable FundEstimate estimate;
    private @Nullable UnitOn shown;
    private String problem = "";

    /** Of the unit asked for, or of the first that the caller sees; of the coming year where none is asked for. */
    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long asked = unit;
        long of = asked == null ? scope.tops().stream().sorted().findFirst().orElseThrow(FundsBacking::nowhere) : asked;
        UnitOn at = scope.require(of);
        shown = at;
        unit = of;
        try {
            estimate = funds.estimate(of, Integer.parseInt(getYear()), asOf.date());
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
        } catch (NumberFormatException malformed) {
            problem = language.text("payroll.fund.year.missing");
        }
    }

    private static NotFound nowhere() {
        return new NotFound("organization.unit.unknown");
    }

    /** Months of one base salary and one percent, with what they come to; the last span of them stands for their law. */
    public record Months(YearMonth first, Span span, Part part) {

        boolean isBy(Span next) {
            return span.baseSalary().equals(next.baseSalary())
                    && Objects.equals(span.bonusPercent(), next.bonusPercent());
        }

        Months and(Span next, Part more) {
            return new Months(first, next, part.plus(more));
        }

        int count() {
            return span.last().getMonthValue() - first.getMonthValue() + 1;
        }
    }

    /** The months of the year by their law, with what they come to in all. */
    public List<Months> getMonths() {
        FundEstimate of = estimate;
        if (of == null) {
            return List.of();
        }
        List<Months> months = new ArrayList<>();
        for (int place = 0; place < of.year().spans().size(); place++) {
            Span span = of.year().spans().get(place);
            Part part = of.total().parts().get(place);
            boolean same = !months.isEmpty() && months.getLast().isBy(span);
            months.add(same ? months.removeLast().and(span, part) : new Months(span.first(), span, part));
        }
        return months;
    }

    /** By the coefficients where they account for the whole base, or else by the base itself. */
    public String formula(Months months) {
        Provision percent = months.span().bonusPercent();
        FundEstimate estimated = estimate;
        if (percent == null || estimated == null) {
            return "";
        }
        long coefficients = estimated.total().coefficients();
        long base = months.span().baseSalary().value().whole();
        long bonusBase = months.part().bonusBase();
        String of = coefficients * base * months.count() == bonusBase * HUNDREDTHS
                ? months.count() + " × " + Notation.coefficient(coefficients) + " × " + Notation.dong(base)
                : Notation.dong(bonusBase);
        return percent.value().text() + " % × " + of;
    }

    /** The unit right above, where the caller sees it. */
    public @Nullable Long getAbove() {
        UnitOn at = shown;
        Long parent = at == null ? null : at.parentId();
        return parent != null && visibility.on(asOf.date()).sees(parent) ? parent : null;
    }

    /** As it is written, of hundredths. */
    public BigDecimal coefficient(long hundredths) {
        return Coefficient.ofHundredths(hundredths);
    }

    /** The first of those left out. */
    public List<FundEstimate.Left> getLeft() {
        FundEstimate of = estimate;
        return of == null ? List.of() : of.left().stream().limit(SHOWN).toList();
    }

    public @Nullable FundEstimate getEstimate() {
        return estimate;
    }

    public @Nullable UnitOn getShown() {
        return shown;
    }

    public String getProblem() {
        return problem;
    }

    public String getYear() {
        String asked = year;
        return asked == null || asked.isBlank() ? Integer.toString(asOf.date().getYear() + 1) : asked.strip();
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }
}
