package org.bienche.pay;

import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Locale;
import org.bienche.legislation.LawBook;
import org.bienche.pay.rules.PayRules;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;

/** Prints how many payslips a second of one core's time the rules work out, bare and explained. Not a test. */
public final class PayBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = 200;

    private PayBenchmark() {}

    public static void main(String[] args) {
        MonthlyLaw law = MonthlyLaw.of(LawBook.shipped(), YearMonth.of(2026, 7));
        PersonMonth[] people = new PersonMonth[PEOPLE];
        for (int place = 0; place < PEOPLE; place++) {
            people[place] = person(place);
        }
        for (int warmUp = 0; warmUp < 3; warmUp++) {
            bare(people, law, ROUNDS);
            explained(people, law, 4);
        }
        print("bare", PEOPLE * (long) ROUNDS, () -> bare(people, law, ROUNDS));
        print("explained", PEOPLE * 10L, () -> explained(people, law, 10));
    }

    private static void print(String way, long payslips, java.util.function.LongSupplier work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long net = work.getAsLong();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf(
                Locale.ROOT,
                "%-10s %,12d payslips/s  (%,d in %,d ms, net %,d)%n",
                way,
                payslips * 1_000_000_000L / nanos,
                payslips,
                nanos / 1_000_000,
                net);
    }

    private static long bare(PersonMonth[] people, MonthlyLaw law, int rounds) {
        long net = 0;
        for (int round = 0; round < rounds; round++) {
            for (PersonMonth person : people) {
                net += PayRules.payslip(person, law).net();
            }
        }
        return net;
    }

    private static long explained(PersonMonth[] people, MonthlyLaw law, int rounds) {
        long net = 0;
        for (int round = 0; round < rounds; round++) {
            for (PersonMonth person : people) {
                net += PayRules.explain(person, law).payslip().net();
            }
        }
        return net;
    }

    private static PersonMonth person(int place) {
        Allowances.Builder allowances = new Allowances.Builder();
        if (place % 3 != 0) {
            allowances.add(AllowanceCode.PUBLIC_SERVICE);
        } else {
            allowances.add(AllowanceCode.OCCUPATION_SENIORITY, 5 + place % 20);
            allowances.add(AllowanceCode.OCCUPATION_INCENTIVE, 30);
        }
        if (place % 7 == 0) {
            allowances.add(AllowanceCode.LEADERSHIP, 25).add(AllowanceCode.RETENTION, 30);
        }
        return new PersonMonth(
                place % 3 == 0 ? StaffKind.PUBLIC_EMPLOYEE : StaffKind.CIVIL_SERVANT,
                new Workplace(place % 3 != 0, place % 3 == 0, 1 + place % 4),
                234 + place % 9 * 33,
                place % 9 == 8 ? 5 + place % 10 : 0,
                0,
                0,
                allowances.build(),
                null,
                WorkingState.WORKING,
                0,
                0,
                place % 4);
    }
}
