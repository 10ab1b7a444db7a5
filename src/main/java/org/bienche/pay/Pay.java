package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Legislation;
import org.bienche.pay.rules.Calculation;
import org.bienche.pay.rules.Funds;
import org.bienche.pay.rules.PayRules;
import org.bienche.pay.rules.RankRules;
import org.bienche.pay.rules.RetentionRules;
import org.bienche.pay.rules.Split;
import org.bienche.pay.rules.StepRules;
import org.bienche.people.RetentionGround;
import org.bienche.people.Sex;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door to pay: what a person is paid for a month.
 *
 * <p>Whoever pays many people takes the {@link #law} of the month once and calls {@link #payslip(PersonMonth, MonthlyLaw)} for each; that is
 * thread-safe and keeps nothing.
 */
@ApplicationScoped
public class Pay {

    @Inject
    private Legislation legislation;

    /**
     * The law of a month, with everything published up to now.
     *
     * @throws Problem for a month whose law is not held
     */
    public MonthlyLaw law(YearMonth month) {
        return MonthlyLaw.of(legislation.book(), month);
    }

    /**
     * The law of a month as it was known on a day.
     *
     * @throws Problem for a month whose law is not held
     */
    public MonthlyLaw law(YearMonth month, LocalDate knownOn) {
        return MonthlyLaw.of(legislation.book(), month, knownOn);
    }

    /** The law of a month in the state that a digest names; empty where this installation never had it. */
    public Optional<MonthlyLaw> law(YearMonth month, String digest) {
        return legislation.book(digest).map(book -> MonthlyLaw.of(book, month));
    }

    /** The amounts of a month. */
    public Payslip payslip(PersonMonth person, MonthlyLaw law) {
        return PayRules.payslip(person, law);
    }

    public Payslip payslip(PersonMonth person, YearMonth month) {
        return payslip(person, law(month));
    }

    /** The same amounts with formula and sources of each. */
    public ExplainedPayslip explain(PersonMonth person, MonthlyLaw law) {
        return PayRules.explain(person, law);
    }

    public ExplainedPayslip explain(PersonMonth person, YearMonth month) {
        return explain(person, law(month));
    }

    /** A month of facts that hold all of it, by its parts where the law changes within it or what is kept ends, explained. */
    public ExplainedPayslip calculate(PersonMonth person, MonthlyLaw law) {
        return Calculation.of(person, law);
    }

    /** Where a move to another rank places somebody. */
    public Placed place(RankMove move) {
        return RankRules.place(move, legislation.book());
    }

    /** The raises from a standing until a day, that day included. */
    public List<StepRaise> raises(Standing from, LocalDate until, List<StepEvent> events) {
        return StepRules.raises(from, until, events, legislation.book());
    }

    /** The next raise from a standing. */
    public StepRaise nextRaise(Standing from, List<StepEvent> events) {
        return StepRules.next(from, events, legislation.book());
    }

    /** A month in which the unit, the rank or the law changes, by its parts. */
    public SplitMonth split(List<MonthPart> parts) {
        return Split.of(parts);
    }

    /** What people cost in a year, paid as in these facts all the year. */
    public SalaryFund fund(List<PersonMonth> people, FundYear year) {
        return Funds.of(people, year);
    }

    /**
     * The law of a year's months.
     *
     * @throws Problem for a year with a month whose law is not held
     */
    public FundYear fundYear(int year) {
        return FundYear.of(legislation.book(), year);
    }

    /** Until when an allowance is kept after losing its post; the term's end may be null where none was decided. */
    public RetainedUntil retainedUntil(RetentionGround ground, LocalDate lost, @Nullable LocalDate termEnds) {
        return RetentionRules.until(ground, lost, termEnds, legislation.on(lost));
    }

    /** The days of notice, decision and retirement for an age, by the law as it stands. */
    public RetirementDates retirementDates(RetirementAge age) {
        return RetirementDates.of(legislation.book().latest(), age);
    }

    /**
     * When somebody may retire, by the ladder as it stands.
     *
     * @throws Problem for a birth before the ladder begins
     */
    public RetirementAge retirement(LocalDate born, Sex sex, RetirementCondition condition) {
        return Retirement.of(legislation.book().latest(), born, sex, condition);
    }
}
