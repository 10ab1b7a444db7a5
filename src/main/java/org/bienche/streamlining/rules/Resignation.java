package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

/** NĐ 170/2025/NĐ-CP: a civil servant's ordinary resignation. Who has notice of retirement retires and does not resign. */
final class Resignation {

    private Resignation() {}

    static void resignation(BenefitSheet sheet) {
        if (!sheet.law().isFor(sheet.person().staffKind(), "staff")) {
            sheet.conditions().refuse("staff.kind.differs");
            return;
        }
        sheet.conditions().requireBeforeNotice();
        if (!sheet.isOpen()) {
            return;
        }
        sheet.remark("decision.within", sheet.whole("decision_within_days"));
        int months = sheet.person().contributionMonths();
        if (months < sheet.whole("short_service.at_least")) {
            sheet.conditions().refuse("service.too.short", months, sheet.whole("short_service.at_least"));
        } else if (months < sheet.whole("short_service.below")) {
            sheet.payTimes(SHORT_SERVICE, sheet.currentSalary(), "short_service.times");
        } else {
            sheet.payTimes(ONE_OFF, sheet.currentSalary(), "once");
            sheet.payYears(SERVICE_YEARS, sheet.currentSalary(), "per_service_year", sheet.serviceYears());
        }
    }
}
