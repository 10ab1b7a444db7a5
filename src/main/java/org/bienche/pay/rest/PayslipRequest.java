package org.bienche.pay.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.LawBook;
import org.bienche.money.Coefficient;
import org.bienche.organization.PayArea;
import org.bienche.pay.Allowances;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A month to be calculated, as the interface takes it.
 *
 * <p>What the law of the month does not know is refused: a scale, a step, a coefficient that stands on no scale, an allowance.
 */
public record PayslipRequest(MonthlyLaw law, PersonMonth person) {

    private static final long HIGHEST_WAGE = 10_000_000_000L;
    private static final int LONGEST_MONTH = 31;
    private static final int MOST_DEPENDANTS = 50;
    private static final int HIGHEST_ZONE = 4;
    private static final int HIGHEST_PERCENT = 100;
    private static final int PLACES = 2;

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static PayslipRequest read(Input input, LawBook book) {
        YearMonth month = input.required("month", input.month("month"));
        StaffKind kind = input.required("staffKind", input.choice("staffKind", StaffKind.class));
        Scales scales = new Scales(book, month);
        Input retention = input.object("retention");
        Optional<LocalDate> retainedUntil = retention.date("until");
        Workplace workplace = workplace(input.object("unit"));
        SalaryRequest salary = SalaryRequest.read(input, kind, scales);
        Allowances allowances = allowances(input, retention, scales);
        WorkingState state = input.choice("workingState", WorkingState.class).orElse(WorkingState.WORKING);
        int unpaid = number(input, "unpaidWorkingDays", LONGEST_MONTH);
        int notCounted = number(input, "incentiveDaysNotCounted", LONGEST_MONTH);
        int dependants = number(input, "dependants", MOST_DEPENDANTS);
        MonthlyLaw law = law(input, book, month);
        input.finish();
        if (law == null || kind == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new PayslipRequest(
                law,
                new PersonMonth(
                        kind,
                        workplace,
                        salary.coefficient(),
                        salary.overFramePercent(),
                        salary.retainedDifference(),
                        salary.contractWage(),
                        allowances,
                        retainedUntil.orElse(null),
                        state,
                        unpaid,
                        notCounted,
                        dependants));
    }

    private static @Nullable MonthlyLaw law(Input input, LawBook book, @Nullable YearMonth month) {
        try {
            return month == null ? null : MonthlyLaw.of(book, month);
        } catch (Problem withoutLaw) {
            input.reject("month", "pay.input.month.without.law", month);
            return null;
        }
    }

    private static Workplace workplace(Input unit) {
        unit.choice("area", PayArea.class);
        boolean stateFunded = unit.yesOrNo("fullyStateFunded").orElse(true);
        boolean hasUnion = unit.yesOrNo("hasUnion").orElse(false);
        int zone = unit.whole("minimumWageZone", 1, HIGHEST_ZONE)
                .map(Math::toIntExact)
                .orElse(HIGHEST_ZONE);
        return new Workplace(stateFunded, hasUnion, zone);
    }

    private static Allowances allowances(Input input, Input retention, Scales scales) {
        Allowances.Builder allowances = new Allowances.Builder();
        input.objects("allowances").forEach(each -> add(allowances, each, scales));
        Optional<Long> retained = coefficient(retention, AllowanceCode.LEADERSHIP, scales);
        retained.ifPresent(size -> allowances.add(AllowanceCode.RETENTION, size));
        if (input.has("retention")) {
            retention.required("coefficient", retained);
        }
        return allowances.build();
    }

    private static void add(Allowances.Builder allowances, Input each, Scales scales) {
        AllowanceCode code = each.required("code", each.choice("code", AllowanceCode.class));
        if (code == null) {
            List.of("coefficient", "percent", "amount").forEach(each::ignore);
        } else if (code == AllowanceCode.RETENTION) {
            each.reject("code", "pay.input.retention.apart");
        } else {
            size(each, code, scales).ifPresent(size -> allowances.add(code, size));
        }
    }

    private static Optional<Long> size(Input each, AllowanceCode code, Scales scales) {
        return switch (code.form()) {
            case COEFFICIENT -> required(each, "coefficient", coefficient(each, code, scales));
            case PERCENT -> required(each, "percent", each.whole("percent", 1, HIGHEST_PERCENT));
            case AMOUNT -> required(each, "amount", each.whole("amount", 0, HIGHEST_WAGE));
            case FIXED_BY_LAW -> Optional.of(1L);
        };
    }

    private static Optional<Long> required(Input each, String name, Optional<Long> value) {
        each.required(name, value);
        return value;
    }

    private static Optional<Long> coefficient(Input each, AllowanceCode code, Scales scales) {
        Optional<BigDecimal> coefficient = each.decimal("coefficient", PLACES);
        coefficient
                .filter(value -> !scales.hasAllowance(code, value))
                .ifPresent(
                        value -> each.reject("coefficient", "pay.input.allowance.coefficient", value.toPlainString()));
        return coefficient.map(value -> (long) Coefficient.hundredths(value));
    }

    private static int number(Input input, String name, int most) {
        return input.whole(name, 0, most).map(Math::toIntExact).orElse(0);
    }
}
