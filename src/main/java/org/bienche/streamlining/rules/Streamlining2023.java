package org.bienche.streamlining.rules;

import static org.bienche.streamlining.BenefitLine.Code.*;

import org.bienche.legislation.Provision;
import org.bienche.people.Sex;
import org.bienche.streamlining.Study;

/** NĐ 29/2023/NĐ-CP: streamlining decided up to 15/06/2025. What is paid for years rests on the average of sixty months. */
final class Streamlining2023 {

    private Streamlining2023() {}

    static void earlyRetirement(BenefitSheet sheet) {
        sheet.conditions().requireMonthsEarly(1, sheet.whole("early.months.near"));
        sheet.conditions().requireServiceForPension();
        if (!sheet.isOpen()) {
            return;
        }
        if (sheet.person().monthsEarly() < sheet.whole("early.months.full")) {
            sheet.remark("pension.without.reduction", sheet.law().get("early.months.full"));
            return;
        }
        sheet.payYears(YEARS_EARLY, sheet.averageSalary(), "early.per_year", sheet.yearsEarly());
        sheet.payService(sheet.averageSalary());
    }

    /** Below an age that differs by sex, or for who cannot have a pension: the officer sees to it. */
    static void severance(BenefitSheet sheet) {
        sheet.conditions().requireBeforeAge();
        Provision below = sheet.law().get("severance.age_below");
        sheet.remark("severance.age", below, age(below, Sex.M), age(below, Sex.F));
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "severance.job_search");
        sheet.payYears(SERVICE_YEARS, sheet.averageSalary(), "severance.per_service_year", sheet.serviceYears());
    }

    private static String age(Provision below, Sex sex) {
        return String.valueOf(below.value().entries().get(sex.name()));
    }

    /** The pay of the months of study, its fees, and then a severance like that of a move. */
    static void studyThenSeverance(BenefitSheet sheet) {
        sheet.conditions().requireBeforeAge();
        Study study = sheet.person().study();
        if (study == null) {
            sheet.remark("study.not.stated", sheet.whole("study.months_at_most"));
        } else {
            payStudy(sheet, study);
        }
        sheet.payTimes(JOB_SEARCH, sheet.currentSalary(), "study.once");
        sheet.payYears(SERVICE_YEARS, sheet.averageSalary(), "study.per_service_year", sheet.serviceYears());
    }

    private static void payStudy(BenefitSheet sheet, Study study) {
        int months = Math.min(study.months(), sheet.whole("study.months_at_most"));
        if (months > 0) {
            sheet.payMonths(
                    STUDY_PAY,
                    sheet.currentSalary(),
                    "study.pay",
                    months,
                    sheet.law().get("study.months_at_most"));
        }
        if (study.fees() > 0) {
            sheet.paySpent(STUDY_FEES, study.fees(), sheet.currentSalary(), "study.fees_at_most");
        }
    }

    static void move(BenefitSheet sheet) {
        sheet.conditions().requireBeforeAge();
        sheet.payTimes(ONE_OFF, sheet.currentSalary(), "move.once");
        sheet.payYears(SERVICE_YEARS, sheet.averageSalary(), "move.per_service_year", sheet.serviceYears());
    }
}
