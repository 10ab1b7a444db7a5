package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.rules.ImportColumn.ALLOWANCES;
import static org.bienche.people.rules.ImportColumn.APPOINTED_FROM;
import static org.bienche.people.rules.ImportColumn.BANK_ACCOUNT;
import static org.bienche.people.rules.ImportColumn.BORN;
import static org.bienche.people.rules.ImportColumn.COEFFICIENT;
import static org.bienche.people.rules.ImportColumn.CONTRACT_WAGE;
import static org.bienche.people.rules.ImportColumn.DEPENDANTS;
import static org.bienche.people.rules.ImportColumn.FULL_NAME;
import static org.bienche.people.rules.ImportColumn.INSURED_FROM;
import static org.bienche.people.rules.ImportColumn.NATIONAL_ID;
import static org.bienche.people.rules.ImportColumn.NUMBER;
import static org.bienche.people.rules.ImportColumn.OVER_FRAME_PERCENT;
import static org.bienche.people.rules.ImportColumn.POSITION;
import static org.bienche.people.rules.ImportColumn.RANK;
import static org.bienche.people.rules.ImportColumn.SEX;
import static org.bienche.people.rules.ImportColumn.STAFF_KIND;
import static org.bienche.people.rules.ImportColumn.STEP;
import static org.bienche.people.rules.ImportColumn.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Newcomer;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.rules.ImportSurroundings.UnitSpan;
import org.bienche.positions.Ranks;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportRulesTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static final Ranks RANKS = new Ranks(
            Map.of(
                    "01.003", new Ranks.Rank("01.003", "Chuyên viên", List.of("A1")),
                    "01.004", new Ranks.Rank("01.004", "Cán sự", List.of("A0", "B"))),
            Map.of("A1", steps("2.34", "2.67", "3.00"), "A0", steps("2.10", "2.41"), "B", steps("1.86", "2.06")));

    private static final ImportRules RULES = new ImportRules(new ImportSurroundings(
            LocalDate.of(2026, 11, 22),
            Map.of(
                    "X01", List.of(new UnitSpan(11, Validity.from(LocalDate.of(1990, 1, 1)), true)),
                    "X02", List.of(new UnitSpan(12, Validity.from(JULY_2025), true)),
                    "X03", List.of(new UnitSpan(13, new Validity(LocalDate.of(1990, 1, 1), JULY_2025), false))),
            Map.of("CV", 7L),
            RANKS,
            Set.of("TAKEN"),
            Set.of("042000000001")));

    private static List<BigDecimal> steps(String... coefficients) {
        return Stream.of(coefficients).map(BigDecimal::new).toList();
    }

    /** A row that is taken over as it stands. */
    private static Map<ImportColumn, String> good() {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        cells.put(NUMBER, "M-1");
        cells.put(FULL_NAME, "Nguyễn Văn Mẫu 001");
        cells.put(BORN, "15/01/1980");
        cells.put(SEX, "Nữ");
        cells.put(STAFF_KIND, "Công chức");
        cells.put(UNIT, "X01");
        cells.put(POSITION, "CV");
        cells.put(APPOINTED_FROM, "2010-03-01");
        cells.put(RANK, "01.003");
        cells.put(STEP, "2");
        return cells;
    }

    private static Map<ImportColumn, String> goodBut(ImportColumn column, String text) {
        Map<ImportColumn, String> cells = good();
        cells.put(column, text);
        return cells;
    }

    private static ImportRules.Outcome check(Map<ImportColumn, String> cells) {
        return RULES.check(List.of(new ImportRow(2, cells)));
    }

    @Test
    void takesOverAGoodRow() {
        ImportRules.Outcome outcome = check(good());
        assertThat(outcome.errors()).isEmpty();
        Newcomer newcomer = outcome.ready().getFirst();
        assertThat(newcomer.identity().sex()).isEqualTo(Sex.F);
        assertThat(newcomer.appointment().unitId()).isEqualTo(11);
        assertThat(newcomer.appointment().staffKind()).isEqualTo(StaffKind.CIVIL_SERVANT);
        assertThat(newcomer.salary()).extracting(Salary::coefficient).isEqualTo(new BigDecimal("2.67"));
    }

    @Test
    void takesTheTermThatTheAppointmentStates() {
        assertThat(check(goodBut(ImportColumn.TERM_UNTIL, "28/02/2015")).ready())
                .singleElement()
                .satisfies(one -> assertThat(one.appointment().termUntil()).isEqualTo(LocalDate.of(2015, 2, 28)));
        assertThat(check(goodBut(ImportColumn.TERM_UNTIL, "28/02/2010")).errors())
                .extracting(Problem.Error::key)
                .containsExactly("people.import.term");
    }

    @Test
    void findsTheStepOfACoefficientOnAnyScaleOfTheRank() {
        Map<ImportColumn, String> cells = goodBut(RANK, "01.004");
        cells.remove(STEP);
        cells.put(COEFFICIENT, "2,06");
        Salary salary = check(cells).ready().getFirst().salary();
        assertThat(salary).extracting(Salary::scale, Salary::step).containsExactly("B", 2);
    }

    @Test
    void readsAllowancesOfEveryForm() {
        Map<ImportColumn, String> cells = goodBut(
                ALLOWANCES, "LEADERSHIP 0.25; PUBLIC_SERVICE; OCCUPATION_SENIORITY 15%; RETAINED_MONEY 350.000");
        assertThat(check(cells).ready().getFirst().allowances())
                .containsExactly(
                        Allowance.coefficient(AllowanceCode.LEADERSHIP, new BigDecimal("0.25")),
                        Allowance.fixedByLaw(AllowanceCode.PUBLIC_SERVICE),
                        Allowance.percent(AllowanceCode.OCCUPATION_SENIORITY, 15),
                        Allowance.amount(AllowanceCode.RETAINED_MONEY, 350_000));
    }

    @Test
    void takesAnAgreedWageForAContract() {
        Map<ImportColumn, String> cells = goodBut(STAFF_KIND, "CONTRACT");
        cells.remove(RANK);
        cells.remove(STEP);
        cells.put(CONTRACT_WAGE, "6.500.000");
        assertThat(check(cells).ready().getFirst().salary())
                .extracting(Salary::contractWage)
                .isEqualTo(6_500_000L);
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                Arguments.of(UNIT, "X99", "unit"),
                Arguments.of(UNIT, "X02", "unit.day"),
                Arguments.of(UNIT, "X03", "unit.closed"),
                Arguments.of(POSITION, "NONE", "position"),
                Arguments.of(RANK, "99.999", "rank"),
                Arguments.of(STEP, "9", "step"),
                Arguments.of(STEP, "0", "range"),
                Arguments.of(STEP, "two", "number"),
                Arguments.of(COEFFICIENT, "2.70", "coefficient"),
                Arguments.of(COEFFICIENT, "3.00", "coefficient.step"),
                Arguments.of(COEFFICIENT, "2.345", "decimal"),
                Arguments.of(COEFFICIENT, "-2.34", "decimal"),
                Arguments.of(OVER_FRAME_PERCENT, "5", "over.frame"),
                Arguments.of(OVER_FRAME_PERCENT, "900", "range"),
                Arguments.of(BORN, "31/02/1980", "date"),
                Arguments.of(BORN, "1980", "date"),
                Arguments.of(BORN, "2030-01-01", "age"),
                Arguments.of(BORN, "1999-01-01", "age"),
                Arguments.of(BORN, "1850-01-01", "age"),
                Arguments.of(APPOINTED_FROM, "yesterday", "date"),
                Arguments.of(INSURED_FROM, "1981-01-01", "insured.from"),
                Arguments.of(NUMBER, "TAKEN", "number.taken"),
                Arguments.of(NUMBER, "số 1", "personnel.number"),
                Arguments.of(NATIONAL_ID, "042000000001", "national.id.taken"),
                Arguments.of(NATIONAL_ID, "12345", "national.id"),
                Arguments.of(DEPENDANTS, "99999999999999999999", "number"),
                Arguments.of(DEPENDANTS, "21", "range"),
                Arguments.of(FULL_NAME, "=HYPERLINK(\"x\")", "formula"),
                Arguments.of(FULL_NAME, "@SUM(A1)", "formula"),
                Arguments.of(FULL_NAME, "NguyÔn V¨n MÉu", "name"),
                Arguments.of(FULL_NAME, "007", "name"),
                Arguments.of(FULL_NAME, "A".repeat(121), "long"),
                Arguments.of(SEX, "x", "sex"),
                Arguments.of(STAFF_KIND, "boss", "kind"),
                Arguments.of(CONTRACT_WAGE, "1000", "wage.and.rank"),
                Arguments.of(BANK_ACCOUNT, "12 34; DROP", "account"),
                Arguments.of(ALLOWANCES, "LEADERSHIP", "allowance"),
                Arguments.of(ALLOWANCES, "LEADERSHIP 99.00", "allowance"),
                Arguments.of(ALLOWANCES, "BONUS 0.3", "allowance"),
                Arguments.of(ALLOWANCES, "HAZARD 0.1; HAZARD 0.2", "allowance.twice"));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void refusesABadCellWithItsReason(ImportColumn column, String text, String reason) {
        ImportRules.Outcome outcome = check(goodBut(column, text));
        assertThat(outcome.ready()).isEmpty();
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.column()).isEqualTo(column.heading()))
                .satisfies(error -> assertThat(error.row()).isEqualTo(2))
                .satisfies(error -> assertThat(error.key()).isEqualTo("people.import." + reason))
                .satisfies(ImportRulesTest::isSaidInEveryLanguage);
    }

    private static void isSaidInEveryLanguage(Problem.Error error) {
        for (Language language : Language.values()) {
            assertThat(Texts.has(language, error.key())).as(error.key()).isTrue();
            assertThat(error.message(language)).doesNotContain("{");
        }
    }

    @Test
    void tellsEverythingMissingAtOnce() {
        assertThat(check(Map.of()).errors())
                .extracting(Problem.Error::column)
                .containsExactlyInAnyOrder(
                        "number",
                        "full_name",
                        "born",
                        "sex",
                        "staff_kind",
                        "unit",
                        "position",
                        "appointed_from",
                        "rank");
    }

    @Test
    void refusesTheSecondRowOfANumber() {
        ImportRules.Outcome outcome = RULES.check(List.of(new ImportRow(2, good()), new ImportRow(3, good())));
        assertThat(outcome.ready()).hasSize(1);
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.row()).isEqualTo(3))
                .satisfies(error -> assertThat(error.key()).isEqualTo("people.import.twice"));
    }

    @Test
    void tellsTheFirstThousandErrorsAndCountsTheOthers() {
        List<ImportRow> rows = IntStream.range(2, 1_502)
                .mapToObj(row -> new ImportRow(row, Map.of(NUMBER, "N" + row, FULL_NAME, "Nguyễn Văn Mẫu")))
                .toList();
        ImportRules.Outcome outcome = RULES.check(rows);
        assertThat(outcome.ready()).isEmpty();
        assertThat(outcome.errors()).hasSize(ImportRules.MOST_TOLD);
        assertThat(outcome.faults()).isGreaterThan(1_500 * 5);
        assertThat(RULES.each(rows).mapToInt(one -> one.errors().size()).sum()).isEqualTo(outcome.faults());
    }

    @Test
    void readsHeadingsAsOfficersWriteThem() {
        assertThat(ImportColumn.of("Họ và tên")).contains(FULL_NAME);
        assertThat(ImportColumn.of("full_name")).contains(FULL_NAME);
        assertThat(ImportColumn.of("MÃ NGẠCH")).contains(RANK);
        assertThat(ImportColumn.of("Ghi chú")).isEmpty();
    }

    @Test
    void writesAllowancesAsItReadsThem() {
        List<String> texts =
                List.of("LEADERSHIP 0.25", "PUBLIC_SERVICE", "OCCUPATION_SENIORITY 15%", "RETAINED_MONEY 350000");
        assertThat(texts)
                .allSatisfy(text -> assertThat(AllowanceText.parse(text).map(AllowanceText::write))
                        .contains(text));
    }
}
