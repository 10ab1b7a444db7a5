package org.bienche.pay.rules;

import static org.bienche.pay.SalaryLine.Code.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.money.Notation;
import org.bienche.pay.RankMove;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.SalaryScale;
import org.bienche.pay.Standing;

/** How somebody is placed in a new rank (TT 02/2007/TT-BNV). */
final class Placing {

    private static final String CONVERTED = "salary.rank_change.conversion";
    private static final String HIGHER_PLACING = "salary.rank_change.higher";
    private static final String OTHER_PLACING = "salary.rank_change.other";
    private static final String FIRST_STEP = "salary.rank_change.lower.first_step";

    private Placing() {}

    /** Whether the old scale was given up in favour of the new one. */
    static boolean isConversion(PlacementSheet sheet) {
        RankMove move = sheet.move();
        return sheet.find(CONVERTED)
                .map(found -> found.value().entries().get(move.old().scale().name()))
                .map(Value::text)
                .filter(move.newScale().name()::equals)
                .isPresent();
    }

    static boolean isLowerByService(PlacementSheet sheet) {
        return sheet.move().difference() < 0 && sheet.move().insuredFrom() != null;
    }

    static boolean isSame(PlacementSheet sheet) {
        return sheet.move().difference() == 0;
    }

    static boolean isLower(PlacementSheet sheet) {
        return sheet.move().difference() < 0;
    }

    static boolean hasOverFrame(PlacementSheet sheet) {
        return sheet.move().old().overFramePercent() > 0;
    }

    /** A scale given up: placed on the other one as by a promotion; the decree says no other way. */
    static void convert(PlacementSheet sheet) {
        sheet.line(
                SalaryLine.Code.CONVERSION,
                0,
                sheet.move().old().scale().name() + " → "
                        + sheet.move().newScale().name(),
                sheet.get(CONVERTED));
        if (hasOverFrame(sheet)) {
            higherWithOverFrame(sheet);
        } else {
            higher(sheet);
        }
    }

    /** The equal or next higher coefficient; the clock goes on where little is gained. */
    static void higher(PlacementSheet sheet) {
        Standing old = sheet.move().old();
        int step = nextStep(sheet);
        int placed = sheet.move().newScale().coefficient(step);
        boolean begins = placed - sheet.oldTotal() >= old.scale().gap(old.step());
        enter(sheet, HIGHER, step, begins ? sheet.move().decidedOn() : old.since());
    }

    /** The same by the coefficient with the seniority beyond the last step; pay and clock begin with the decision. */
    static void higherWithOverFrame(PlacementSheet sheet) {
        enter(sheet, HIGHER_WITH_OVER_FRAME, nextStep(sheet), sheet.move().decidedOn());
    }

    private static int nextStep(PlacementSheet sheet) {
        SalaryScale scale = sheet.move().newScale();
        return scale.stepFrom(sheet.oldTotal()).orElse(scale.lastStep());
    }

    private static void enter(PlacementSheet sheet, SalaryLine.Code code, int step, LocalDate clock) {
        Provision source = sheet.get(HIGHER_PLACING);
        int placed = sheet.move().newScale().coefficient(step);
        String sign = placed < sheet.oldTotal() ? " > " : " ≤ ";
        sheet.line(code, placed, sheet.oldText() + sign + Notation.coefficient(placed), source);
        sheet.place(step, 0, sheet.retain(sheet.oldTotal(), placed, source), clock);
    }

    /** The same coefficients: step, seniority beyond it and clock are carried across. */
    static void same(PlacementSheet sheet) {
        Standing old = sheet.move().old();
        int step = Math.min(old.step(), sheet.move().newScale().lastStep());
        int coefficient = sheet.move().newScale().coefficient(step);
        sheet.line(SAME_COEFFICIENTS, coefficient, sheet.oldText(), sheet.get(OTHER_PLACING));
        sheet.place(step, overFrame(sheet, step), old.retainedDifference(), old.since());
    }

    /** A lower coefficient at the same step: step and clock are kept, and so is the difference, all the time in that rank. */
    static void lowerSameStep(PlacementSheet sheet) {
        Standing old = sheet.move().old();
        Provision source = sheet.get(OTHER_PLACING);
        int step = Math.min(old.step(), sheet.move().newScale().lastStep());
        int percent = overFrame(sheet, step);
        int coefficient = sheet.move().newScale().coefficient(step);
        sheet.line(LOWER_SAME_STEP, coefficient, Notation.coefficient(coefficient), source);
        int paid = PlacementSheet.withOverFrame(coefficient, percent);
        sheet.place(step, percent, sheet.retain(sheet.oldTotal(), paid, source), old.since());
    }

    private static int overFrame(PlacementSheet sheet, int step) {
        return step == sheet.move().newScale().lastStep() ? sheet.move().old().overFramePercent() : 0;
    }

    /** A step for each full period of insured service, from the first step that the law gives who comes from a higher scale. */
    static void lowerByService(PlacementSheet sheet) {
        SalaryScale scale = sheet.move().newScale();
        Provision first = sheet.get(FIRST_STEP);
        LocalDate counted = served(sheet);
        int months = Math.toIntExact(
                Math.max(0, ChronoUnit.MONTHS.between(counted, sheet.move().decidedOn())));
        int periods = months / scale.monthsPerStep();
        int step = Math.min(firstStep(first, scale) + periods, scale.lastStep());
        int coefficient = scale.coefficient(step);
        sheet.line(
                LOWER_BY_SERVICE,
                coefficient,
                formula(first, scale, months),
                first,
                scale.provisions().get(1));
        int retained = sheet.retain(sheet.oldTotal(), coefficient, sheet.get(OTHER_PLACING));
        sheet.place(step, 0, retained, counted.plusMonths((long) periods * scale.monthsPerStep()));
    }

    private static LocalDate served(PlacementSheet sheet) {
        LocalDate insured = sheet.move().insuredFrom();
        if (insured == null) {
            throw new IllegalStateException("Only who has insured service is placed by it");
        }
        return insured.plusMonths(sheet.move().probationMonths());
    }

    private static String formula(Provision first, SalaryScale scale, int months) {
        return firstStep(first, scale) + " + " + months + "/" + scale.monthsPerStep();
    }

    private static int firstStep(Provision first, SalaryScale scale) {
        return Optional.ofNullable(first.value().entries().get(scale.name()))
                .map(found -> Math.toIntExact(found.whole()))
                .orElse(1);
    }
}
