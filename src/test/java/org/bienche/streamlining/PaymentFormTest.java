package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.PayLine;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.StreamliningCase.Course;
import org.bienche.streamlining.StreamliningCase.Subject;
import org.bienche.streamlining.rules.StreamliningRules;
import org.bienche.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part of a benefit stands in its column of the form, and a row adds up to what was frozen. */
class PaymentFormTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final BenefitSalary PAY = new BenefitSalary(
            YearMonth.of(2025, 8),
            List.of(
                    part(PayLine.RANK_SALARY, 7_000_000),
                    part(PayLine.LEADERSHIP, 900_000),
                    part(PayLine.PUBLIC_SERVICE, 1_600_000),
                    part(PayLine.PARTY_AND_UNION_WORK, 500_000)));
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final LocalDate SEPTEMBER_2025 = LocalDate.of(2025, 9, 1);
    private static final LocalDate SEPTEMBER_2026 = LocalDate.of(2026, 9, 1);

    static Stream<Arguments> benefits() {
        return Stream.of(
                Arguments.of("near the age, within twelve months", SEPTEMBER_2025, "2029-02", 356, "c13 c17 c18 c19"),
                Arguments.of("near the age, later", SEPTEMBER_2026, "2029-02", 356, "c15 c17 c18 c19"),
                Arguments.of(
                        "far from the age, within twelve months", SEPTEMBER_2025, "2032-02", 356, "c14 c20 c21 c22"),
                Arguments.of("far from the age, later", SEPTEMBER_2026, "2032-02", 356, "c16 c20 c21 c22"),
                Arguments.of("less than two years early", SEPTEMBER_2026, "2027-02", 356, "c13"),
                Arguments.of("no further years of service", SEPTEMBER_2025, "2029-02", 180, "c13 c17 c18"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("benefits")
    void anEarlyRetirementStandsInItsColumns(
            String name, LocalDate leaveOn, String retireFrom, int service, String columns) {
        StreamliningCase one =
                leaves(Policy.ND178_2024, Leaving.EARLY_RETIREMENT, leaveOn, YearMonth.parse(retireFrom), service);
        Map<String, Object> row = PaymentRow.of(PaymentForm.EARLY_RETIREMENT, one, "Sở Thử", Language.VI);
        assertThat(String.join(" ", amounts(row).keySet())).isEqualTo(columns);
        assertThat(amounts(row).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(one.total());
        assertThat(row).containsEntry("total", one.total());
    }

    @Test
    void aSeveranceStandsInItsColumnsWithTheMonthsThatCount() {
        YearMonth farAway = YearMonth.of(2047, 7);
        StreamliningCase early = leaves(Policy.ND178_2024, Leaving.SEVERANCE, SEPTEMBER_2025, farAway, 100);
        Map<String, Object> row = PaymentRow.of(PaymentForm.SEVERANCE, early, "Sở Thử", Language.VI);
        assertThat(row)
                .containsEntry("months", 60)
                .containsEntry("c12", 480_000_000L)
                .containsEntry("c13", 127_500_000L)
                .containsEntry("c14", 30_000_000L)
                .containsEntry("c18", 637_500_000L)
                .containsEntry("total", 637_500_000L)
                .doesNotContainKeys("c15", "c16", "c17", "note");
        StreamliningCase later = leaves(Policy.ND178_2024, Leaving.SEVERANCE, SEPTEMBER_2026, farAway, 100);
        assertThat(PaymentRow.of(PaymentForm.SEVERANCE, later, "Sở Thử", Language.VI))
                .containsEntry("c15", 240_000_000L)
                .containsEntry("c16", 127_500_000L)
                .containsEntry("c17", 30_000_000L)
                .containsEntry("note", "Chưa kiểm chứng")
                .doesNotContainKeys("c12", "c13", "c14");
    }

    @Test
    void aCadreNotElectedAgainStandsInThreeColumns() {
        StreamliningCase one = leaves(
                Policy.ND177_2024, Leaving.EARLY_RETIREMENT, LocalDate.of(2026, 2, 1), YearMonth.of(2027, 2), 485);
        Map<String, Object> row = PaymentRow.of(PaymentForm.NOT_REELECTED, one, "Sở Thử", Language.VI);
        assertThat(amounts(row))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("c12", 50_000_000L, "c13", 50_000_000L, "c14", 127_500_000L)));
        assertThat(row)
                .containsEntry("total", 227_500_000L)
                .containsEntry("rank", "01.003 bậc 9")
                .containsEntry("position", "Chuyên viên")
                .containsEntry("insuredFrom", "01/01/1995");
    }

    /** Six months at most are paid: 6 x 10,000,000; fees below six salaries; 3 x 10,000,000; 0.5 x 9,000,000 x 8.5 years. */
    @Test
    void theStudyOfATradeStandsInAColumnOfItsOwn() {
        LocalDate may2025 = LocalDate.of(2025, 5, 1);
        Study study = new Study(8, 12_000_000);
        Departing person = new Departing(
                may2025,
                null,
                YearMonth.of(2047, 7),
                StaffKind.CIVIL_SERVANT,
                Ground.DIRECT,
                10_000_000L,
                9_000_000L,
                null,
                100,
                study,
                null);
        CaseTerms terms = new CaseTerms(
                may2025, null, Cause.REORGANIZATION, Ground.DIRECT, false, 100, null, 9_000_000L, null, study);
        StreamliningCase one = approved(person, terms, Policy.ND29_2023, Leaving.STUDY_THEN_SEVERANCE);
        Map<String, Object> row = PaymentRow.of(PaymentForm.STREAMLINING_2023, one, "Sở Thử", Language.VI);
        assertThat(amounts(row))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("c15", 38_250_000L, "c16", 30_000_000L, "c17", 72_000_000L)));
        assertThat(row)
                .containsEntry("total", 140_250_000L)
                .containsEntry("average", 9_000_000L)
                .containsEntry("way", "Thôi việc sau khi đi học nghề");
        assertThat(one.benefit()).isNotNull().extracting(FrozenBenefit::study).isEqualTo(study);
    }

    @Test
    void theMonthlySalaryIsBrokenDownToItsSum() {
        StreamliningCase one = leaves(Policy.ND178_2024, Leaving.SEVERANCE, SEPTEMBER_2025, YearMonth.of(2047, 7), 100);
        Map<String, Object> row = PaymentRow.of(PaymentForm.MONTHLY_PAY, one, "Sở Thử", Language.VI);
        assertThat(amounts(row))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("c14", 7_000_000L, "c15", 900_000L, "c19", 1_600_000L, "c21", 500_000L)));
        assertThat(row).containsEntry("total", 10_000_000L).doesNotContainKey("note");
    }

    @Test
    void aSalaryThatWasSettledOtherwiseIsNotBrokenDown() {
        Departing person = new Departing(
                SEPTEMBER_2025,
                JULY_2025,
                YearMonth.of(2047, 7),
                StaffKind.CIVIL_SERVANT,
                Ground.DIRECT,
                10_000_000L,
                null,
                null,
                100);
        CaseTerms stated = new CaseTerms(
                SEPTEMBER_2025, JULY_2025, Cause.REORGANIZATION, Ground.DIRECT, false, 100, 10_000_000L, null, null);
        StreamliningCase one = approved(person, stated, Policy.ND178_2024, Leaving.SEVERANCE);
        Map<String, Object> row = PaymentRow.of(PaymentForm.MONTHLY_PAY, one, "Sở Thử", Language.VI);
        assertThat(amounts(row)).containsExactlyEntriesOf(new TreeMap<>(Map.of("c21", 10_000_000L)));
        assertThat(row).containsEntry("note", "Lương được xác định riêng, không chiết tính");
    }

    @Test
    void eachFormIsFoundByItsWayOut() {
        assertThat(PaymentForm.of(new Budget.Way(Policy.ND178_2024, Leaving.SEVERANCE)))
                .isEqualTo("nd178-severance");
        assertThat(PaymentForm.of(new Budget.Way(Policy.ND154_2025, Leaving.SEVERANCE)))
                .isEqualTo("nd154-streamlining");
        assertThat(PaymentForm.of(new Budget.Way(Policy.ND29_2023, Leaving.STUDY_THEN_SEVERANCE)))
                .isEqualTo("nd29-streamlining");
        assertThat(PaymentForm.of(new Budget.Way(Policy.ND170_2025, Leaving.RESIGNATION)))
                .isNull();
        assertThat(PaymentForm.of(new Budget.Way(null, Leaving.SEVERANCE))).isNull();
    }

    private static ExplainedLine part(PayLine line, long amount) {
        return new ExplainedLine(line, amount, "", List.of());
    }

    private static Map<String, Long> amounts(Map<String, Object> row) {
        Map<String, Long> amounts = new TreeMap<>();
        row.forEach((name, value) -> {
            if (name.matches("c\\d+")) {
                amounts.put(name, (Long) value);
            }
        });
        return amounts;
    }

    private static StreamliningCase leaves(
            Policy policy, Leaving leaving, LocalDate leaveOn, YearMonth retireFrom, int service) {
        Ground ground = policy == Policy.ND177_2024 ? Ground.NOT_REELECTED : Ground.DIRECT;
        CaseTerms terms =
                new CaseTerms(leaveOn, JULY_2025, Cause.REORGANIZATION, ground, false, service, null, null, null);
        Departing person = new Departing(
                leaveOn, JULY_2025, retireFrom, StaffKind.CIVIL_SERVANT, ground, 10_000_000L, null, null, service);
        return approved(person, terms, policy, leaving);
    }

    private static StreamliningCase approved(Departing person, CaseTerms terms, Policy policy, Leaving leaving) {
        Benefit benefit = StreamliningRules.work(person, policy, leaving, LAW.on(terms.leaveOn()));
        BenefitSalary pay = terms.currentSalary() == null ? PAY : null;
        CaseFacts facts = facts(Objects.requireNonNull(person.retireFrom()), person.contributionMonths());
        FrozenBenefit frozen = FrozenBenefit.of(facts, terms, 10_000_000, pay, benefit);
        return new StreamliningCase(
                1,
                new Subject(1L, "Người Thử", LocalDate.of(1970, 3, 15), Sex.F, 1, StaffKind.CIVIL_SERVANT),
                terms,
                policy,
                leaving,
                "",
                frozen,
                frozen.total(),
                CaseState.APPROVED,
                "",
                new Course("officer", LocalDateTime.of(2025, 7, 1, 8, 0), null, null, null, 0, null, null),
                1);
    }

    private static CaseFacts facts(YearMonth retireFrom, int service) {
        return new CaseFacts(
                1,
                "T-1",
                "Người Thử",
                LocalDate.of(1970, 3, 15),
                Sex.F,
                1,
                "Sở Thử",
                StaffKind.CIVIL_SERVANT,
                "Chuyên viên",
                "01.003",
                9,
                LocalDate.of(1995, 1, 1),
                service,
                retireFrom,
                new BenefitSalary(YearMonth.of(2025, 8), List.of()));
    }
}
