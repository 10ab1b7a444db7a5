package org.bienche.pay.rules;

import static org.bienche.people.AllowanceCode.*;

import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.pay.PayLine;
import org.bienche.pay.rules.EarningsLaw.Share;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** What is earned in a month. */
final class Earnings {

    private static final long PERCENT = 100;

    private Earnings() {}

    static long rankSalary(Sheet sheet) {
        return sheet.byCoefficient(sheet.person().coefficient());
    }

    /** Seniority beyond the last step, a percent of the last step's salary. */
    static long overFrame(Sheet sheet) {
        return sheet.percentOf(
                sheet.law().earnings().overFrameBase(), sheet.person().overFramePercent() * PERCENT);
    }

    /** The coefficient kept when a new rank's scale pays less. */
    static long retainedDifference(Sheet sheet) {
        return sheet.byCoefficient(sheet.person().retainedDifference());
    }

    static long contractWage(Sheet sheet) {
        sheet.cite(sheet.law().earnings().contractWageGround().source());
        return stated(sheet, sheet.person().contractWage());
    }

    /** The increase that the years 2015 and 2016 gave to low coefficients. */
    static long lowPayIncrease(Sheet sheet) {
        EarningsLaw law = sheet.law().earnings();
        if (sheet.person().coefficient() > law.lowPayHighestCoefficient().value()) {
            return 0;
        }
        sheet.cite(law.lowPayPercent().source());
        return sheet.percentOf(law.rankSalary(), law.lowPayPercent().value());
    }

    /** The post's coefficient or, while it lasts and is higher, the one kept from a former post; never both. */
    static long leadership(Sheet sheet) {
        long present = sheet.size(LEADERSHIP);
        long retained = sheet.person().retainedLeadership(sheet.law().firstDay());
        if (retained == 0) {
            return sheet.byCoefficient(LEADERSHIP);
        }
        long amount = sheet.byCoefficient(Math.max(present, retained));
        if (sheet.explains()) {
            sheet.cite(sheet.law().earnings().grounds().get(RETENTION));
            sheet.formula("max(" + Notation.coefficient(retained) + "; " + Notation.coefficient(present) + ") × "
                    + Notation.dong(sheet.law().earnings().baseSalary().value()));
        }
        return amount;
    }

    static long occupationSeniority(Sheet sheet) {
        return sheet.percentOf(sheet.law().earnings().seniorityBase(), sheet.size(OCCUPATION_SENIORITY) * PERCENT);
    }

    /** For cadres and civil servants, and for contract staff on the state's scales; not for public employees. */
    static long publicService(Sheet sheet) {
        EarningsLaw law = sheet.law().earnings();
        StaffKind kind = sheet.person().staffKind();
        boolean entitled = law.publicServiceStaff().contains(kind)
                && (kind != StaffKind.CONTRACT || sheet.person().coefficient() > 0);
        return entitled ? share(sheet, PUBLIC_SERVICE, law.publicService()) : 0;
    }

    static long partyAndUnionWork(Sheet sheet) {
        return share(sheet, PARTY_AND_UNION_WORK, sheet.law().earnings().partyAndUnionWork());
    }

    /** The incentive of the occupation, less the working days for which it is not paid. */
    static long occupationIncentive(Sheet sheet) {
        EarningsLaw law = sheet.law().earnings();
        long basisPoints = sheet.size(OCCUPATION_INCENTIVE) * PERCENT;
        int notCounted = sheet.person().incentiveDaysNotCounted();
        if (notCounted == 0 || basisPoints == 0) {
            return sheet.percentOf(law.incentiveBase(), basisPoints);
        }
        long days = law.incentiveWorkingDays().value();
        sheet.cite(law.incentiveWorkingDays().source());
        return sheet.ratioOf(law.incentiveBase(), basisPoints, Math.max(0, days - notCounted), days);
    }

    static long concurrent(Sheet sheet) {
        return share(sheet, CONCURRENT, sheet.law().earnings().concurrent());
    }

    static long regional(Sheet sheet) {
        return sheet.byCoefficient(REGIONAL);
    }

    static long attraction(Sheet sheet) {
        return share(sheet, ATTRACTION, sheet.law().earnings().attraction());
    }

    static long longServiceInHardArea(Sheet sheet) {
        return sheet.byCoefficient(LONG_SERVICE_HARD_AREA);
    }

    static long hazard(Sheet sheet) {
        return sheet.byCoefficient(HAZARD);
    }

    static long responsibility(Sheet sheet) {
        return sheet.byCoefficient(RESPONSIBILITY);
    }

    static long mobility(Sheet sheet) {
        return sheet.byCoefficient(MOBILITY);
    }

    static long partyCommittee(Sheet sheet) {
        return sheet.byCoefficient(PARTY_COMMITTEE);
    }

    /** An amount of money kept unchanged. */
    static long retainedMoney(Sheet sheet) {
        long kept = sheet.size(RETAINED_MONEY);
        if (kept != 0) {
            sheet.cite(sheet.law().earnings().grounds().get(RETAINED_MONEY));
        }
        return stated(sheet, kept);
    }

    /** What is withheld for single days without pay: the gross pay by working days, all of it from who worked on none. */
    static long unpaidDays(Sheet sheet) {
        int days = sheet.person().unpaidWorkingDays();
        int ofTheMonth = sheet.law().workingDays();
        Figure counted = sheet.law().earnings().unpaidWorkingDays();
        if (days == 0) {
            return 0;
        }
        return days >= ofTheMonth
                ? withheld(sheet, ofTheMonth, ofTheMonth, counted.source())
                : withheld(sheet, Math.min(days, counted.value() - 1), counted.value(), counted.source());
    }

    private static long withheld(Sheet sheet, long days, long of, @Nullable Provision source) {
        long gross = sheet.amount(PayLine.GROSS);
        if (sheet.explains()) {
            sheet.cite(source);
            sheet.formula(Notation.dong(gross) + " × " + days + "/" + of);
        }
        return Dong.ratio(gross, days, of);
    }

    private static long share(Sheet sheet, AllowanceCode code, Share share) {
        if (!sheet.has(code)) {
            return 0;
        }
        sheet.cite(share.percent().source());
        return sheet.percentOf(share.base(), share.percent().value());
    }

    private static long stated(Sheet sheet, long amount) {
        if (amount != 0 && sheet.explains()) {
            sheet.formula(Notation.dong(amount));
        }
        return amount;
    }
}
