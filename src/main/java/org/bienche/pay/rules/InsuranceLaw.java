package org.bienche.pay.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.StaffKind;

/**
 * The law of contributions.
 *
 * @param floor the least that the pension fund is paid from, in đồng; 0 where there is none
 * @param ceiling the most that the pension and health funds are paid from, in đồng
 * @param stateScaleCeiling the most that unemployment insurance is paid from for who is paid by coefficient, by zone of the minimum wage
 * @param contractCeiling the same for who is paid an agreed wage
 */
public record InsuranceLaw(
        LineSet base,
        Figure floor,
        Figure ceiling,
        Figure unpaidDays,
        Figure pensionEmployee,
        Figure pensionEmployer,
        Figure sicknessEmployer,
        Figure accidentEmployer,
        Figure healthEmployee,
        Figure healthEmployer,
        Figure unemploymentEmployee,
        Figure unemploymentEmployer,
        Set<StaffKind> unemploymentStaff,
        ZoneCeilings stateScaleCeiling,
        ZoneCeilings contractCeiling) {

    private static final long HUNDREDTHS = 100;
    private static final int ZONES = 4;

    /** A ceiling for each zone of the minimum wage. */
    public record ZoneCeilings(Figure first, Figure second, Figure third, Figure fourth) {

        Figure of(int zone) {
            return switch (zone) {
                case 1 -> first;
                case 2 -> second;
                case 3 -> third;
                case ZONES -> fourth;
                default -> throw new IllegalArgumentException("There is no zone " + zone);
            };
        }
    }

    public static InsuranceLaw of(Articles articles) {
        return new InsuranceLaw(
                articles.lines("insurance.base.lines"),
                timesBaseSalary(articles, "insurance.base.at_least"),
                timesBaseSalary(articles, "insurance.base.at_most"),
                articles.whole("insurance.unpaid_days"),
                articles.hundredths("insurance.pension.employee"),
                articles.hundredths("insurance.pension.employer"),
                articles.hundredths("insurance.sickness.employer"),
                articles.hundredths("insurance.accident.employer"),
                articles.hundredths("insurance.health.employee"),
                articles.hundredths("insurance.health.employer"),
                articles.hundredths("insurance.unemployment.employee"),
                articles.hundredths("insurance.unemployment.employer"),
                staff(articles),
                unemploymentCeilings(articles, "STATE_SCALE"),
                unemploymentCeilings(articles, "CONTRACT_WAGE"));
    }

    private static Set<StaffKind> staff(Articles articles) {
        Set<StaffKind> kinds = EnumSet.noneOf(StaffKind.class);
        articles.names("insurance.unemployment.staff").forEach(name -> kinds.add(StaffKind.valueOf(name)));
        return kinds;
    }

    private static Figure timesBaseSalary(Articles articles, String key) {
        Figure times = articles.hundredths(key);
        return new Figure(times.value() * articles.whole("pay.base_salary").value() / HUNDREDTHS, times.source());
    }

    private static ZoneCeilings unemploymentCeilings(Articles articles, String paidBy) {
        boolean byBaseSalary =
                articles.names("insurance.unemployment.capped_by_base_salary").contains(paidBy);
        if (byBaseSalary) {
            Figure one = timesBaseSalary(articles, "insurance.unemployment.at_most");
            return new ZoneCeilings(one, one, one, one);
        }
        return new ZoneCeilings(
                timesMinimumWage(articles, 1),
                timesMinimumWage(articles, 2),
                timesMinimumWage(articles, 3),
                timesMinimumWage(articles, ZONES));
    }

    private static Figure timesMinimumWage(Articles articles, int zone) {
        Figure times = articles.hundredths("insurance.unemployment.at_most");
        return articles.find("insurance.minimum_wage")
                .map(wage -> new Figure(times.value() * of(wage, zone) / HUNDREDTHS, wage))
                .orElse(Figure.NOTHING);
    }

    private static long of(Provision minimumWage, int zone) {
        Map<String, Value> zones = minimumWage.value().entries();
        Value wage = zones.get(Integer.toString(zone));
        if (wage == null) {
            throw new IllegalStateException("The minimum wage does not name zone " + zone);
        }
        return wage.whole();
    }
}
