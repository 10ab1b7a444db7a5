package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

/** NĐ 154/2025/NĐ-CP: streamlining as it is decided now. Its salary is that of the month before leaving. */
final class Streamlining2025 {

    private Streamlining2025() {}

    static void earlyRetirement(BenefitSheet sheet) {
        sheet.requireMonthsEarly(1, sheet.whole("early.months.far"));
        sheet.requireServiceForPension();
        if (!sheet.isOpen()) {
            return;
        }
        int months = sheet.person().monthsEarly();
        if (months < sheet.whole("early.months.full")) {
            sheet.remark("pension.without.reduction");
            return;
        }
        String distance = months <= sheet.whole("early.months.near") ? "near" : "far";
        sheet.payYears(YEARS_EARLY, sheet.currentSalary(), "early.per_year." + distance, sheet.yearsEarly());
        sheet.payServiceByReading(sheet.currentSalary());
    }

    static void severance(BenefitSheet sheet) {
        sheet.requireBeforeAge();
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "severance.job_search");
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "severance.per_service_year", sheet.serviceYears());
    }

    static void move(BenefitSheet sheet) {
        sheet.requireBeforeAge();
        sheet.payTimes(ONE_OFF, sheet.currentSalary(), "move.once");
        sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "move.per_service_year", sheet.serviceYears());
    }
}
