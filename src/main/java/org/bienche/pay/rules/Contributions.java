package org.bienche.pay.rules;

import org.bienche.money.Notation;
import org.bienche.pay.PayLine;

/** What employee and employer pay into the insurance funds and to the trade union. */
final class Contributions {

    private Contributions() {}

    /** What the pension fund is paid from: nothing in a month with too many days without pay. */
    static long insuranceBase(Sheet sheet) {
        if (!sheet.pays(Fund.PENSION) || hasTooManyUnpaidDays(sheet)) {
            return 0;
        }
        return withinBounds(sheet);
    }

    static long healthBase(Sheet sheet) {
        return sheet.pays(Fund.HEALTH) ? withinBounds(sheet) : 0;
    }

    /** What unemployment insurance is paid from; cadres and civil servants have none. */
    static long unemploymentBase(Sheet sheet) {
        InsuranceLaw law = sheet.law().insurance();
        boolean insured = law.unemploymentStaff().contains(sheet.person().staffKind());
        if (!insured || !sheet.pays(Fund.UNEMPLOYMENT) || hasTooManyUnpaidDays(sheet)) {
            return 0;
        }
        boolean byCoefficient = sheet.person().coefficient() > 0;
        Figure ceiling = (byCoefficient ? law.stateScaleCeiling() : law.contractCeiling())
                .of(sheet.person().workplace().minimumWageZone());
        return bounded(sheet, Figure.NOTHING, ceiling);
    }

    static long socialInsurance(Sheet sheet) {
        return sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().insurance().pensionEmployee());
    }

    static long healthInsurance(Sheet sheet) {
        return sheet.percentOf(PayLine.HEALTH_BASE, sheet.law().insurance().healthEmployee());
    }

    static long unemploymentInsurance(Sheet sheet) {
        return sheet.percentOf(
                PayLine.UNEMPLOYMENT_BASE, sheet.law().insurance().unemploymentEmployee());
    }

    /** Dues of who has a union at work; bodies that the state budget pays wholly have none any more. */
    static long unionDues(Sheet sheet) {
        boolean member = sheet.person().workplace().hasUnion() && !isWithoutUnionByLaw(sheet);
        return member
                ? sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().union().dues())
                : 0;
    }

    static long employerPension(Sheet sheet) {
        return sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().insurance().pensionEmployer());
    }

    static long employerSickness(Sheet sheet) {
        return sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().insurance().sicknessEmployer());
    }

    static long employerAccident(Sheet sheet) {
        return sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().insurance().accidentEmployer());
    }

    static long employerHealth(Sheet sheet) {
        return sheet.percentOf(PayLine.HEALTH_BASE, sheet.law().insurance().healthEmployer());
    }

    static long employerUnemployment(Sheet sheet) {
        return sheet.percentOf(
                PayLine.UNEMPLOYMENT_BASE, sheet.law().insurance().unemploymentEmployer());
    }

    /** The union fund, which employers pay whether their staff has a union or not. */
    static long employerUnion(Sheet sheet) {
        return isWithoutUnionByLaw(sheet)
                ? 0
                : sheet.percentOf(PayLine.INSURANCE_BASE, sheet.law().union().fund());
    }

    private static boolean isWithoutUnionByLaw(Sheet sheet) {
        return sheet.person().workplace().fullyStateFunded()
                && sheet.law().union().noneWhereFullyStateFunded().value() == 1;
    }

    private static boolean hasTooManyUnpaidDays(Sheet sheet) {
        return sheet.person().unpaidWorkingDays()
                >= sheet.law().insurance().unpaidDays().value();
    }

    /** Who worked on no day of the month has nothing that anything could be paid from. */
    private static boolean isWithoutPay(Sheet sheet) {
        return sheet.amount(PayLine.UNPAID_DAYS) == sheet.amount(PayLine.GROSS);
    }

    private static long withinBounds(Sheet sheet) {
        InsuranceLaw law = sheet.law().insurance();
        return bounded(sheet, sheet.isWorking() ? law.floor() : Figure.NOTHING, law.ceiling());
    }

    private static long bounded(Sheet sheet, Figure floor, Figure ceiling) {
        LineSet lines = sheet.law().insurance().base();
        long sum = sheet.sum(lines);
        if (sum == 0 || isWithoutPay(sheet)) {
            return 0;
        }
        long bounded = Math.min(Math.max(sum, floor.value()), ceiling.value());
        if (sheet.explains()) {
            explain(sheet, lines, sum, bounded, floor, ceiling);
        }
        return bounded;
    }

    private static void explain(Sheet sheet, LineSet lines, long sum, long bounded, Figure floor, Figure ceiling) {
        sheet.cite(lines.source());
        String text = sheet.sumOf(lines);
        if (bounded > sum) {
            sheet.cite(floor.source());
            text = "max(" + text + "; " + Notation.dong(floor.value()) + ")";
        } else if (bounded < sum) {
            sheet.cite(ceiling.source());
            text = "min(" + text + "; " + Notation.dong(ceiling.value()) + ")";
        }
        sheet.formula(text);
    }
}
