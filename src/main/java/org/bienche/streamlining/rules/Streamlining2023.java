package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

/** NĐ 29/2023/NĐ-CP: streamlining decided up to 15/06/2025. What is paid for years rests on the average of sixty months. */
final class Streamlining2023 {

    private Streamlining2023() {}

    static void earlyRetirement(BenefitSheet sheet) {
        sheet.requireMonthsEarly(1, sheet.whole("early.months.near"));
        sheet.requireServiceForPension();
        if (!sheet.isOpen()) {
            return;
        }
        if (sheet.person().monthsEarly() < sheet.whole("early.months.full")) {
            sheet.remark("pension.without.reduction");
            return;
        }
        sheet.payYears(YEARS_EARLY, sheet.averageSalary(), "early.per_year", sheet.yearsEarly());
        sheet.payService(sheet.averageSalary());
    }

    static void severance(BenefitSheet sheet) {
        sheet.requireBeforeAge();
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "severance.job_search");
        sheet.payYears(SERVICE_YEARS, sheet.averageSalary(), "severance.per_service_year", sheet.serviceYears());
    }

    static void move(BenefitSheet sheet) {
        sheet.requireBeforeAge();
        sheet.payTimes(ONE_OFF, sheet.currentSalary(), "move.once");
        sheet.payYears(SERVICE_YEARS, sheet.averageSalary(), "move.per_service_year", sheet.serviceYears());
    }
}
