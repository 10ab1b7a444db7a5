package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

import java.time.LocalDate;
import org.bienche.legislation.Provision;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.Ground;

/** NĐ 178/2024/NĐ-CP as amended by NĐ 67/2025/NĐ-CP: leaving because of the re-organization. */
final class Reorganization {

    private Reorganization() {}

    /**
     * Less than two years early: the lump sum alone. Two to five years: the full one. Up to ten years: a lower one, for at most sixty
     * months, for those directly concerned.
     */
    static void earlyRetirement(BenefitSheet sheet) {
        int months = monthsThatCount(sheet);
        sheet.conditions().requireMonths(months, 1, mostMonthsEarly(sheet));
        sheet.conditions().requireServiceForPension();
        if (!sheet.isOpen()) {
            return;
        }
        if (months < sheet.whole("early.months.full")) {
            sheet.payMonths(LUMP_SUM, sheet.currentSalary(), "early.lump.short", months);
        } else {
            full(sheet, months, months <= sheet.whole("early.months.near") ? "near" : "far");
        }
        remarkIfClosed(sheet);
    }

    /** Months to the age of hazardous work count within five years of it; beyond them those to the age of normal work do. */
    private static int monthsThatCount(BenefitSheet sheet) {
        int months = sheet.person().monthsEarly();
        return months <= sheet.whole("early.months.near")
                ? months
                : sheet.person().monthsEarlyOfNormalWork();
    }

    private static int mostMonthsEarly(BenefitSheet sheet) {
        Ground ground = sheet.person().ground();
        boolean wide = ground == Ground.DIRECT || ground == Ground.VOLUNTARY;
        return sheet.whole(wide ? "early.months.far" : "early.months.near");
    }

    private static void full(BenefitSheet sheet, int months, String distance) {
        int counted = Math.min(months, sheet.whole("early.lump.months_at_most"));
        String rate = "early.lump." + distance + (isInFirstMonths(sheet) ? ".first" : ".later");
        sheet.payMonths(
                LUMP_SUM, sheet.currentSalary(), rate, counted, sheet.law().get("clock.first_months"));
        sheet.payYears(YEARS_EARLY, sheet.currentSalary(), "early.per_year." + distance, sheet.halfYears(months));
        sheet.payServiceByReading(sheet.currentSalary());
    }

    /** For who is too far from the age, or has too little service, to retire early. */
    static void severance(BenefitSheet sheet) {
        sheet.conditions().requireMonthsEarly(sheet.whole("severance.months.at_least"), mostMonths(sheet));
        if (sheet.isOpen() && canRetireEarly(sheet)) {
            sheet.conditions().refuse("early.retirement.instead");
        }
        if (!sheet.isOpen()) {
            return;
        }
        Departing person = sheet.person();
        int most = Math.min(sheet.whole("severance.months.at_most"), person.monthsEarly());
        int counted = Math.min(most, person.contributionMonths());
        String rate = "severance.lump" + (isInFirstMonths(sheet) ? ".first" : ".later");
        sheet.payMonths(
                LUMP_SUM_SEVERANCE,
                sheet.currentSalary(),
                rate,
                counted,
                sheet.law().get("severance.months.at_most"));
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "severance.per_service_year", sheet.serviceYears());
        if (sheet.law().isFor(person.staffKind(), "severance.job_search_staff")) {
            sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "severance.job_search");
        } else {
            sheet.remark("unemployment.insurance.instead");
        }
        remarkIfClosed(sheet);
    }

    /** Who is not directly concerned is within the policy only near the age. */
    private static int mostMonths(BenefitSheet sheet) {
        return sheet.person().ground() == Ground.NOT_DIRECT ? sheet.whole("early.months.near") : Integer.MAX_VALUE;
    }

    private static boolean canRetireEarly(BenefitSheet sheet) {
        return sheet.conditions().hasServiceForPension() && monthsThatCount(sheet) <= mostMonthsEarly(sheet);
    }

    /** The clock: from the re-organization, for the others from the day on which the policy was widened to them. */
    private static boolean isInFirstMonths(BenefitSheet sheet) {
        Departing person = sheet.person();
        LocalDate start = switch (person.ground()) {
            case NOT_DIRECT -> sheet.law().day("clock.not_direct_start");
            case NOT_REELECTED -> person.leaveOn();
            case DIRECT, VOLUNTARY, PART_TIME -> person.restructuredOn();
        };
        if (start == null) {
            throw new IllegalStateException("The rule names the day of the restructuring among its needs");
        }
        return person.leaveOn().isBefore(start.plusMonths(sheet.whole("clock.first_months")));
    }

    private static void remarkIfClosed(BenefitSheet sheet) {
        Provision inForce = sheet.law().get("in_force");
        if (!inForce.verified()) {
            sheet.remark(Benefit.FORMER_PLANS);
        }
    }
}
