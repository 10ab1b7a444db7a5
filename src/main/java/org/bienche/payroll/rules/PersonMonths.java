package org.bienche.payroll.rules;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.bienche.pay.Allowances;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.rules.Facts.AllowanceFact;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;

/** Turns what is recorded of a person into what the pay rules take, or says why it cannot. */
public final class PersonMonths {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PersonMonths() {}

    /** The coefficient of a step in hundredths, as the law of the month has it. */
    @FunctionalInterface
    public interface Scales {

        /** Returned for a scale that does not exist. */
        int NO_SCALE = -1;

        /** Returned for a step that is not on the scale. */
        int NO_STEP = -2;

        int coefficient(String scale, int step);
    }

    /** The person cannot be paid from these facts. */
    public static final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        private final ExceptionCode code;
        private final String detail;

        Refusal(ExceptionCode code, String detail) {
            super(code + " " + detail, null, false, false);
            this.code = code;
            this.detail = detail;
        }

        public ExceptionCode code() {
            return code;
        }

        public String detail() {
            return detail;
        }
    }

    /** The person's month, at a workplace that is null where the unit is not recorded. */
    public static PersonMonth of(Facts facts, @Nullable Workplace workplace, Scales scales) throws Refusal {
        if (workplace == null) {
            throw new Refusal(ExceptionCode.NO_UNIT, day(facts));
        }
        SalaryFact salary = salary(facts, scales);
        return new PersonMonth(
                word(StaffKind.class, facts.staffKind()),
                workplace,
                salary.contractWage() == null ? salary.coefficient() : 0,
                salary.overFramePercent(),
                salary.retainedDifference(),
                Objects.requireNonNullElse(salary.contractWage(), 0L),
                allowances(facts),
                null,
                word(WorkingState.class, salary.workingState()),
                facts.unpaidDays(),
                0,
                facts.dependants());
    }

    private static SalaryFact salary(Facts facts, Scales scales) throws Refusal {
        SalaryFact salary = facts.salary();
        if (salary == null) {
            throw new Refusal(ExceptionCode.NO_SALARY, day(facts));
        }
        if (facts.salaries() > 1) {
            throw new Refusal(ExceptionCode.SEVERAL_SALARIES, Integer.toString(facts.salaries()));
        }
        if (salary.contractWage() == null) {
            refuseOffScale(salary, scales);
        }
        return salary;
    }

    private static String day(Facts facts) {
        return DAY.format(facts.payDay());
    }

    private static void refuseOffScale(SalaryFact salary, Scales scales) throws Refusal {
        String scale = Objects.requireNonNullElse(salary.scale(), "");
        int coefficient = scales.coefficient(scale, salary.step());
        if (coefficient == Scales.NO_SCALE) {
            throw new Refusal(ExceptionCode.UNKNOWN_SCALE, scale);
        }
        if (coefficient != salary.coefficient()) {
            throw new Refusal(
                    ExceptionCode.NOT_ON_SCALE,
                    "%s/%d %d.%02d"
                            .formatted(scale, salary.step(), salary.coefficient() / 100, salary.coefficient() % 100));
        }
    }

    private static Allowances allowances(Facts facts) throws Refusal {
        if (facts.allowances().isEmpty()) {
            return Allowances.NONE;
        }
        Allowances.Builder builder = new Allowances.Builder();
        for (AllowanceFact each : facts.allowances()) {
            AllowanceCode code = word(AllowanceCode.class, each.code());
            builder.add(code, size(code, each));
        }
        return builder.build();
    }

    private static long size(AllowanceCode code, AllowanceFact fact) {
        return switch (code.form()) {
            case COEFFICIENT -> Objects.requireNonNullElse(fact.coefficient(), 0);
            case PERCENT -> Objects.requireNonNullElse(fact.percent(), 0);
            case AMOUNT -> Objects.requireNonNullElse(fact.amount(), 0L);
            case FIXED_BY_LAW -> 1;
        };
    }

    private static <E extends Enum<E>> E word(Class<E> words, String recorded) throws Refusal {
        try {
            return Enum.valueOf(words, recorded);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(ExceptionCode.UNKNOWN_WORD, recorded);
        }
    }
}
