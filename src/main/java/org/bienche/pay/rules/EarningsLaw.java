package org.bienche.pay.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.legislation.Provision;
import org.bienche.pay.PayLine;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;

/**
 * The law of what is earned.
 *
 * @param grounds the source of each allowance whose size stands with the person
 */
public record EarningsLaw(
        Figure baseSalary,
        LineSet rankSalary,
        LineSet overFrameBase,
        Figure lowPayPercent,
        Figure lowPayHighestCoefficient,
        Share concurrent,
        Share publicService,
        Set<StaffKind> publicServiceStaff,
        Share partyAndUnionWork,
        Share attraction,
        LineSet seniorityBase,
        LineSet incentiveBase,
        Figure incentiveWorkingDays,
        Figure unpaidWorkingDays,
        Figure contractWageGround,
        Map<AllowanceCode, Provision> grounds) {

    /** An allowance that is a percent, in hundredths of a percent, of some lines. */
    public record Share(Figure percent, LineSet base) {

        static Share of(Articles articles, AllowanceCode code) {
            String key = key(code);
            return new Share(articles.hundredths(key + ".percent"), articles.lines(key + ".base"));
        }
    }

    private static final List<AllowanceCode> BY_COEFFICIENT = List.of(
            AllowanceCode.LEADERSHIP,
            AllowanceCode.REGIONAL,
            AllowanceCode.LONG_SERVICE_HARD_AREA,
            AllowanceCode.HAZARD,
            AllowanceCode.RESPONSIBILITY,
            AllowanceCode.MOBILITY,
            AllowanceCode.PARTY_COMMITTEE);

    public static EarningsLaw of(Articles articles) {
        return new EarningsLaw(
                articles.whole("pay.base_salary"),
                new LineSet(List.of(PayLine.RANK_SALARY), null),
                new LineSet(
                        List.of(PayLine.RANK_SALARY),
                        articles.find("salary.over_frame.first_percent").orElse(null)),
                articles.hundredthsIfAny("pay.low_pay_increase.percent"),
                articles.hundredthsIfAny("pay.low_pay_increase.highest_coefficient"),
                Share.of(articles, AllowanceCode.CONCURRENT),
                Share.of(articles, AllowanceCode.PUBLIC_SERVICE),
                staff(articles),
                Share.of(articles, AllowanceCode.PARTY_AND_UNION_WORK),
                Share.of(articles, AllowanceCode.ATTRACTION),
                articles.lines(key(AllowanceCode.OCCUPATION_SENIORITY) + ".base"),
                articles.lines(key(AllowanceCode.OCCUPATION_INCENTIVE) + ".base"),
                articles.whole(key(AllowanceCode.OCCUPATION_INCENTIVE) + ".working_days"),
                articles.whole("pay.unpaid_day.working_days"),
                articles.yes("pay.contract_wage.ground"),
                grounds(articles));
    }

    private static Map<AllowanceCode, Provision> grounds(Articles articles) {
        Map<AllowanceCode, Provision> grounds = new EnumMap<>(AllowanceCode.class);
        for (AllowanceCode code : BY_COEFFICIENT) {
            articles.find(key(code) + ".coefficients").ifPresent(found -> grounds.put(code, found));
        }
        articles.findIfAny(key(AllowanceCode.RETENTION) + ".months_at_least")
                .ifPresent(found -> grounds.put(AllowanceCode.RETENTION, found));
        articles.find(key(AllowanceCode.RETAINED_MONEY) + ".ground")
                .ifPresent(found -> grounds.put(AllowanceCode.RETAINED_MONEY, found));
        return grounds;
    }

    private static Set<StaffKind> staff(Articles articles) {
        Set<StaffKind> kinds = EnumSet.noneOf(StaffKind.class);
        articles.names(key(AllowanceCode.PUBLIC_SERVICE) + ".staff")
                .forEach(name -> kinds.add(StaffKind.valueOf(name)));
        return kinds;
    }

    private static String key(AllowanceCode code) {
        return "pay.allowance." + code;
    }
}
