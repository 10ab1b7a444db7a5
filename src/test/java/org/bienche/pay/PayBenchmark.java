package org.bienche.pay;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.bienche.legislation.LawBook;
import org.bienche.pay.rules.PayRules;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many payslips a second the rules work out on one core, bare and explained. Not a test. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(2)
public class PayBenchmark {

    private static final int PEOPLE = 10_000;

    private final MonthlyLaw law = MonthlyLaw.of(LawBook.shipped(), YearMonth.of(2026, 7));
    private final PersonMonth[] people = people();

    /** Without arguments both ways; prints what one costs beside the other. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PayBenchmark.class.getName() + ".*")
                        .build())
                .run();
        double[] rates = results.stream()
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "explained %,.0f payslips/s   bare %,.0f payslips/s   ratio %.1f%n",
                rates[0],
                rates[1],
                rates[1] / rates[0]);
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long bare() {
        long net = 0;
        for (PersonMonth person : people) {
            net += PayRules.payslip(person, law).net();
        }
        return net;
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long explained() {
        long net = 0;
        for (PersonMonth person : people) {
            net += PayRules.explain(person, law).payslip().net();
        }
        return net;
    }

    private static PersonMonth[] people() {
        PersonMonth[] people = new PersonMonth[PEOPLE];
        for (int place = 0; place < PEOPLE; place++) {
            people[place] = person(place);
        }
        return people;
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
