package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

import org.bienche.streamlining.Departing;

/** NĐ 154/2025/NĐ-CP: streamlining as it is decided now. Its salary is that of the month before leaving. */
final class Streamlining2025 {

    private Streamlining2025() {}

    static void earlyRetirement(BenefitSheet sheet) {
        sheet.conditions().requireMonthsEarly(1, sheet.whole("early.months.far"));
        sheet.conditions().requireServiceForPension();
        if (!sheet.isOpen()) {
            return;
        }
        int months = sheet.person().monthsEarly();
        if (months < sheet.whole("early.months.full")) {
            sheet.remark("pension.without.reduction", sheet.law().get("early.months.full"));
            return;
        }
        String distance = months <= sheet.whole("early.months.near") ? "near" : "far";
        sheet.payYears(YEARS_EARLY, sheet.currentSalary(), "early.per_year." + distance, sheet.yearsEarly());
        sheet.payServiceByReading(sheet.currentSalary());
    }

    static void severance(BenefitSheet sheet) {
        sheet.conditions().requireBeforeAge();
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "severance.job_search");
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "severance.per_service_year", sheet.serviceYears());
    }

    /**
     * Part-time staff of a commune: the salary is the monthly allowance. With the full service the months to the age count, with less
     * the months served; a second title's allowance is not in it.
     */
    static void partTime(BenefitSheet sheet) {
        sheet.conditions().requireMonthsEarly(1, Integer.MAX_VALUE);
        if (!sheet.isOpen()) {
            return;
        }
        Departing person = sheet.person();
        boolean full = PolicyLaw.fullYears(person.contributionMonths()) >= sheet.whole("part_time.service_years");
        int months = full ? person.monthsEarly() : person.contributionMonths();
        int counted = Math.min(months, sheet.whole("part_time.months_at_most"));
        if (counted > 0) {
            sheet.payMonths(
                    LUMP_SUM_SEVERANCE,
                    sheet.currentSalary(),
                    "part_time.per_month",
                    counted,
                    sheet.law().get("part_time.months_at_most"));
        }
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "part_time.per_service_year", sheet.serviceYears());
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "part_time.once");
    }

    static void move(BenefitSheet sheet) {
        sheet.conditions().requireBeforeAge();
        sheet.payTimes(ONE_OFF, sheet.currentSalary(), "move.once");
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "move.per_service_year", sheet.serviceYears());
    }
}
