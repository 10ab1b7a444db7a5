package org.bienche.payroll.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bienche.legislation.Citation;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Scenario;
import org.bienche.legislation.Value;
import org.bienche.legislation.Working;
import org.bienche.organization.FundingGroup;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.Workplace;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.entity.Reckoning.Reckoned;
import org.bienche.payroll.rules.Course;
import org.bienche.payroll.rules.Course.Post;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.AllowanceFact;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.payroll.rules.Held;
import org.bienche.payroll.rules.MonthParts;
import org.bienche.payroll.rules.MonthScales;
import org.bienche.payroll.rules.PersonMonths.Refusal;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.payroll.rules.UnitMonth;
import org.bienche.payroll.rules.Verification;
import org.bienche.positions.Ranks;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A payroll pays each part of a month by its own facts, and who has one part as ever. */
class MonthsInPartsTest {

    private static final LocalDate LONG_BEFORE = LocalDate.of(2024, 1, 1);

    static Stream<Scenario> scenarios() {
        return Scenario.of("payroll/months-in-parts.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void paysEachPartByItsOwnFacts(Scenario scenario) throws Refusal {
        Month month = new Month(scenario);
        Facts facts = month.facts();
        assertThat(facts.parts())
                .extracting(part -> part.days().from() + " to "
                        + part.days().until().minusDays(1) + " in "
                        + part.facts().unitId())
                .isEqualTo(scenario.list("parts"));
        Reckoned reckoned = new Reckoning(month.basis).pay(facts, month.units.get(facts.unitId()));
        ExplainedPayslip explained = new Reckoning(month.basis).explain(facts, month.units.get(facts.unitId()));
        SoftAssertions softly = new SoftAssertions();
        scenario.part("expect")
                .forEach((line, amount) -> softly.assertThat(reckoned.payslip().amount(PayLine.valueOf(line)))
                        .as(line)
                        .isEqualTo(Working.amount(amount)));
        scenario.part("formulas")
                .forEach((line, formula) -> softly.assertThat(explained
                                .line(PayLine.valueOf(line))
                                .orElseThrow()
                                .formula())
                        .isEqualTo(formula));
        softly.assertThat(PayLine.values())
                .as("the explanation gives what was paid")
                .allMatch(line ->
                        explained.payslip().amount(line) == reckoned.payslip().amount(line));
        softly.assertThat(reckoned.verified()).isEqualTo(explained.verified());
        softly.assertAll();
    }

    @Test
    void refusesAPartWithoutASalaryAndTellsFromWhen() {
        Month month = new Month(new Scenario(
                "",
                Map.of(
                        "month", "2026-07",
                        "posts", List.of(Map.of("unit", 1)),
                        "salaries",
                                List.of(Map.of("scale", "A1", "step", 3, "coefficient", 300, "until", "2026-07-20")))));
        Facts facts = month.facts();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> new Reckoning(month.basis).pay(facts, month.units.get(facts.unitId())));
        assertThat(refusal.code()).isEqualTo(ExceptionCode.NO_SALARY);
        assertThat(refusal.detail()).isEqualTo("20/07/2026");
    }

    @Test
    void anotherLawAloneIsNoOtherFingerprint() {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "month", "2026-07",
                "posts", List.of(Map.of("unit", 1)),
                "salaries", List.of(Map.of("scale", "A1", "step", 3, "coefficient", 300))));
        long ordinary = new Month(new Scenario("", fields)).facts().fingerprint();
        fields.put("amended", Map.of("pay.base_salary", 2_760_000, "from", "2026-07-15"));
        Facts parted = new Month(new Scenario("", fields)).facts();
        assertThat(parted.parts()).hasSize(2);
        assertThat(parted.fingerprint()).isEqualTo(ordinary);
    }

    @Test
    void aRaiseWithinTheMonthIsAnotherFingerprintByItsDay() {
        List<Long> prints = Stream.of("2026-07-15", "2026-07-16", "2026-08-01")
                .map(day -> new Month(new Scenario(
                                "",
                                Map.of(
                                        "month", "2026-07",
                                        "posts", List.of(Map.of("unit", 1)),
                                        "salaries",
                                                List.of(
                                                        Map.of(
                                                                "scale",
                                                                "A1",
                                                                "step",
                                                                3,
                                                                "coefficient",
                                                                300,
                                                                "until",
                                                                day),
                                                        Map.of(
                                                                "scale",
                                                                "A1",
                                                                "step",
                                                                4,
                                                                "coefficient",
                                                                333,
                                                                "from",
                                                                day)))))
                        .facts())
                .peek(facts -> assertThat(facts.reached()).isNotNull())
                .map(Facts::fingerprint)
                .toList();
        assertThat(prints).doesNotHaveDuplicates();
    }

    /** Else everybody of that month would be paid by parts, and slowly. */
    @Test
    void noLawOfThisProgramChangesWithinAMonth() {
        YearMonth first = YearMonth.of(2014, 1);
        assertThat(Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(15 * 12)
                        .map(month -> MonthlyLaw.of(LawBook.shipped(), month))
                        .filter(law -> !law.later().isEmpty())
                        .map(MonthlyLaw::month))
                .isEmpty();
    }

    /** What a scenario says is recorded, with the law of its month. */
    private static final class Month {

        private final Scenario scenario;
        private final YearMonth month;
        private final Basis basis;
        private final Map<Long, UnitMonth> units = new HashMap<>();

        Month(Scenario scenario) {
            this.scenario = scenario;
            this.month = YearMonth.parse(scenario.text("month"));
            LawBook book = book(scenario.part("amended"));
            Pay pay = new Pay();
            MonthlyLaw law = MonthlyLaw.of(book, month);
            basis = new Basis(
                    1,
                    month,
                    1,
                    pay,
                    law,
                    new MonthScales(day -> new ScaleTable(Ranks.of(book.on(day)).scales())),
                    new Verification(person -> pay.explain(person, law).verified()),
                    null,
                    () -> LocalDateTime.of(2026, 8, 1, 8, 0));
            units();
        }

        private static LawBook book(Map<String, Object> amended) {
            LawBook shipped = LawBook.shipped();
            List<Provision> provisions = new ArrayList<>();
            amended.forEach((key, value) -> {
                if (shipped.has(key)) {
                    Validity from = Validity.from(LocalDate.parse(String.valueOf(amended.get("from"))));
                    provisions.add(new Provision(
                            key,
                            shipped.parameter(key).unit(),
                            from,
                            from.from(),
                            new Citation("NĐ 999/2026/NĐ-CP", "Điều 3"),
                            true,
                            new Value.Single(value.toString())));
                }
            });
            return shipped.with(provisions);
        }

        private void units() {
            Map<String, Object> given = new HashMap<>(Map.of("1", "STATE", "2", "STATE"));
            given.putAll(scenario.part("units"));
            given.forEach((unit, funding) -> {
                String[] words = unit.split(" ");
                LocalDate from = words.length > 1 ? LocalDate.parse(words[2]) : LONG_BEFORE;
                FundingGroup group = FundingGroup.valueOf(String.valueOf(funding));
                units.computeIfAbsent(Long.valueOf(words[0]), key -> new UnitMonth())
                        .add(new Held<>(until(given, unit, from), new Workplace(group.fullyStateFunded(), true, 4)));
            });
        }

        private static Validity until(Map<String, Object> given, String unit, LocalDate from) {
            return given.keySet().stream()
                    .filter(other -> other.startsWith(unit + " from "))
                    .map(other -> new Validity(from, LocalDate.parse(other.split(" ")[2])))
                    .findFirst()
                    .orElse(Validity.from(from));
        }

        Facts facts() {
            Course course = new Course(
                    held("posts")
                            .map(each -> new Held<>(days(each), new Post(whole(each, "unit"), staffKind(each))))
                            .toList(),
                    held("salaries")
                            .map(each -> new Held<>(days(each), salary(each)))
                            .toList(),
                    held("allowances")
                            .map(each -> new Held<>(days(each), allowance(each)))
                            .toList());
            Facts ofThePayDay = ofThePayDay(course);
            return ofThePayDay.in(new MonthParts(month, basis.law(), units).of(course, ofThePayDay));
        }

        private Facts ofThePayDay(Course course) {
            Held<Post> first = course.posts().getFirst();
            LocalDate start = month.atDay(1);
            LocalDate payDay = first.days().from().isAfter(start) ? first.days().from() : start;
            List<SalaryFact> salaries = course.salaries().stream()
                    .filter(each -> each.days().holdsOn(payDay))
                    .map(Held::fact)
                    .toList();
            return new Facts(
                    7,
                    first.fact().unitId(),
                    payDay,
                    first.fact().staffKind(),
                    salaries.size(),
                    salaries.getFirst(),
                    0,
                    true,
                    whole(scenario.fields(), "unpaidDays"),
                    course.allowances().stream()
                            .filter(each -> each.days().holdsOn(payDay))
                            .map(Held::fact)
                            .toList(),
                    List.of());
        }

        private Stream<Map<?, ?>> held(String field) {
            return ((List<?>) scenario.fields().getOrDefault(field, List.of()))
                    .stream().map(each -> (Map<?, ?>) each);
        }

        private static Validity days(Map<?, ?> given) {
            Object from = given.get("from");
            Object until = given.get("until");
            return new Validity(
                    from == null ? LONG_BEFORE : LocalDate.parse(from.toString()),
                    until == null ? Validity.FOREVER : LocalDate.parse(until.toString()));
        }

        private static int whole(Map<?, ?> given, String name) {
            Object number = given.get(name);
            return number == null ? 0 : Scenario.wholeOf(number);
        }

        private static String text(Map<?, ?> given, String name, String otherwise) {
            return Objects.requireNonNullElse(given.get(name), otherwise).toString();
        }

        private static String staffKind(Map<?, ?> given) {
            return text(given, "staffKind", "CIVIL_SERVANT");
        }

        private static SalaryFact salary(Map<?, ?> given) {
            Object wage = given.get("contractWage");
            String state = text(given, "workingState", "WORKING");
            return wage == null
                    ? new SalaryFact(
                            "01.003",
                            text(given, "scale", ""),
                            whole(given, "step"),
                            whole(given, "coefficient"),
                            0,
                            0,
                            null,
                            state)
                    : new SalaryFact("", null, 0, 0, 0, 0, Long.valueOf(wage.toString()), state);
        }

        private static AllowanceFact allowance(Map<?, ?> given) {
            return new AllowanceFact(
                    text(given, "code", ""),
                    given.containsKey("coefficient") ? whole(given, "coefficient") : null,
                    given.containsKey("percent") ? whole(given, "percent") : null,
                    null);
        }
    }
}
