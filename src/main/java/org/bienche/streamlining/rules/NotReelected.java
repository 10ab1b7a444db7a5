package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.YEARS_EARLY;

import org.bienche.streamlining.Ground;

/** NĐ 177/2024/NĐ-CP: cadres who are not elected again. */
final class NotReelected {

    private NotReelected() {}

    static void earlyRetirement(BenefitSheet sheet) {
        if (sheet.person().ground() != Ground.NOT_REELECTED) {
            sheet.conditions().refuse("ground.differs");
        }
        sheet.conditions().requireMonthsEarly(1, sheet.whole("early.months.at_most"));
        sheet.conditions().requireServiceForPension();
        if (sheet.isOpen()) {
            sheet.payYears(YEARS_EARLY, sheet.currentSalary(), "early.per_year", sheet.yearsEarly());
            sheet.payService(sheet.currentSalary());
        }
    }
}
