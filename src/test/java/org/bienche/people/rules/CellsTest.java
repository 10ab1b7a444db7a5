package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.rules.ImportColumn.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.legislation.LawBook;
import org.bienche.people.Identity;
import org.bienche.people.Salary;
import org.bienche.people.StaffKind;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells at the edges of what is allowed. */
class CellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Ranks RANKS = new Ranks(
            Map.of("01.003", new Ranks.Rank("01.003", "Chuyên viên", List.of("A1"))),
            Map.of("A1", List.of(new BigDecimal("2.34"), new BigDecimal("2.67"))));
    private static final ImportRules RULES =
            new ImportRules(new ImportSurroundings(TODAY, Map.of(), Map.of(), RANKS, Set.of(), Set.of("042000000001")));

    private static Cells cells(ImportColumn column, String text) {
        return new Cells(new ImportRow(2, Map.of(column, text)));
    }

    @Test
    void aNumberLiesWithinItsLimits() {
        assertThat(cells(STEP, "1").number(STEP, 1, 9)).hasValue(1L);
        assertThat(cells(STEP, "9").number(STEP, 1, 9)).hasValue(9L);
        assertThat(cells(STEP, "0").number(STEP, 1, 9)).isEmpty();
        assertThat(cells(STEP, "10").number(STEP, 1, 9)).isEmpty();
    }

    @Test
    void aTextIsAsLongAsAllowed() {
        assertThat(cells(UNIT, "abc").text(UNIT, 3)).hasValue("abc");
        assertThat(cells(UNIT, "abcd").text(UNIT, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "999.99, 999.99", "'2,34', 2.34", "1000, ", "1.234, ", "-1, "})
    void aDecimalHasTwoPlacesBelowAThousand(String text, @Nullable String expected) {
        assertThat(Cells.decimalOf(text).map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void aLongWrongNumberIsShortenedInItsError() {
        Cells wrong = cells(STEP, "x".repeat(40));
        wrong.number(STEP, 1, 9);
        assertThat(wrong.errors().getFirst().args()).contains("x".repeat(40));
        Cells longer = cells(STEP, "x".repeat(41));
        longer.number(STEP, 1, 9);
        assertThat(longer.errors().getFirst().args()).contains("x".repeat(40) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC_SERVICE",
                "LEADERSHIP 0.01",
                "LEADERSHIP 3.00",
                "OCCUPATION_SENIORITY 1%",
                "OCCUPATION_SENIORITY 100%",
                "RETAINED_MONEY 350000"
            })
    void readsAnAllowanceAsItIsWritten(String text) {
        assertThat(AllowanceText.parse(text).map(AllowanceText::write).orElse(null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC_SERVICE 25%",
                "LEADERSHIP",
                "LEADERSHIP 0",
                "LEADERSHIP 3.01",
                "OCCUPATION_SENIORITY 0%",
                "OCCUPATION_SENIORITY 101%",
                "RETAINED_MONEY",
                "RETAINED_MONEY -5",
                "LUNCH 5"
            })
    void refusesAnAllowanceOfAnotherForm(String text) {
        assertThat(AllowanceText.parse(text)).isEmpty();
    }

    private static Map<ImportColumn, String> person() {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        cells.put(FULL_NAME, "Demo 001");
        cells.put(BORN, "1980-01-15");
        cells.put(SEX, "Nữ");
        return cells;
    }

    private static List<String> refused(Map<ImportColumn, String> cells, LocalDate from) {
        ImportRules.Checked<Identity> checked = RULES.identity(new ImportRow(2, cells), from);
        assertThat(checked.value().isPresent()).isEqualTo(checked.errors().isEmpty());
        return checked.errors().stream().map(Problem.Error::key).toList();
    }

    @Test
    void knowsWhoSomebodyIs() {
        Map<ImportColumn, String> cells = person();
        cells.put(NATIONAL_ID, "042000000002");
        cells.put(INSURED_FROM, "2005-01-01");
        cells.put(BANK_ACCOUNT, "123456789");
        Identity identity =
                RULES.identity(new ImportRow(2, cells), TODAY).value().orElseThrow();
        assertThat(identity.born()).isEqualTo("1980-01-15");
        assertThat(identity.nationalId()).isEqualTo("042000000002");
        assertThat(identity.insuredFrom()).isEqualTo("2005-01-01");
        assertThat(identity.bankAccount()).isEqualTo("123456789");
    }

    @Test
    void nobodyIsInsuredBeforeWorkingAgeOrInTheFuture() {
        Map<ImportColumn, String> early = person();
        early.put(INSURED_FROM, "1980-02-01");
        assertThat(refused(early, TODAY)).containsExactly("people.import.insured.from");
        Map<ImportColumn, String> late = person();
        late.put(INSURED_FROM, "2026-11-23");
        assertThat(refused(late, TODAY)).containsExactly("people.import.insured.from");
        Map<ImportColumn, String> today = person();
        today.put(INSURED_FROM, "2026-11-22");
        assertThat(refused(today, TODAY)).isEmpty();
    }

    @Test
    void nobodyServesBeforeWorkingAge() {
        assertThat(refused(person(), LocalDate.of(1985, 1, 1))).containsExactly("people.import.age");
        assertThat(refused(person(), LocalDate.of(2010, 1, 1))).isEmpty();
        Map<ImportColumn, String> old = person();
        old.put(BORN, "1880-01-15");
        assertThat(refused(old, TODAY)).containsExactly("people.import.age");
    }

    @Test
    void tellsEachMistakeOfAnIdentity() {
        Map<ImportColumn, String> taken = person();
        taken.put(NATIONAL_ID, "042000000001");
        taken.put(BANK_ACCOUNT, "!");
        assertThat(refused(taken, TODAY)).contains("people.import.national.id.taken", "people.import.account");
    }

    private static ImportRules.Checked<Salary> salary(Map<ImportColumn, String> cells) {
        return ImportRules.salary(new ImportRow(2, cells), StaffKind.CIVIL_SERVANT, RANKS);
    }

    @Test
    void knowsWhatSomebodyIsPaidBy() {
        Salary salary = salary(Map.of(RANK, "01.003", STEP, "2", STEP_SINCE, "2024-05-01"))
                .value()
                .orElseThrow();
        assertThat(salary.coefficient()).isEqualTo("2.67");
        assertThat(salary.stepSince()).isEqualTo("2024-05-01");
    }

    private static ImportRules.Checked<Salary> byLaw(Map<ImportColumn, String> cells) {
        Ranks ranks = Ranks.of(LawBook.shipped().on(TODAY));
        return ImportRules.salary(new ImportRow(2, cells), StaffKind.PUBLIC_EMPLOYEE, ranks);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "01.005, -, -, 2.05, B4_lai_xe_co_quan 1",
                "01.005, -, 3, 1.86, B4_nhan_vien_bao_ve 3",
                "01.005, -, 2, -, B 2",
                "01.005, B4_lai_xe_co_quan, 2, -, B4_lai_xe_co_quan 2",
                "V.07.03.28, -, 3, -, A2.1 3",
                "V.07.03.28, -, -, 4.68, A2.2 3",
                "V.07.03.28, A2.2, 3, -, A2.2 3",
                "06.030, -, 2, -, A2.2 2",
                "06.029, A3.1, 1, -, A3.1 1"
            })
    void placesOnTheScaleThatIsStatedOrFitsAndElseOnTheUsualOne(
            String rank, @Nullable String scale, @Nullable String step, @Nullable String coefficient, String expected) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        cells.put(RANK, rank);
        cells.put(SCALE, scale == null ? "" : scale);
        cells.put(STEP, step == null ? "" : step);
        cells.put(COEFFICIENT, coefficient == null ? "" : coefficient);
        cells.values().removeIf(String::isEmpty);
        assertThat(byLaw(cells).value())
                .map(salary -> salary.scale() + " " + salary.step())
                .hasValue(expected);
    }

    @Test
    void refusesAScaleThatTheRankIsNotPaidOn() {
        ImportRules.Checked<Salary> checked = byLaw(Map.of(RANK, "01.003", SCALE, "A2.1", STEP, "2"));
        assertThat(keys(checked)).containsExactly("people.import.scale");
        assertThat(checked.errors().getFirst().args()).containsExactly("01.003", "A2.1", "A1");
    }

    @Test
    void tellsEachMistakeOfASalary() {
        assertThat(keys(salary(Map.of()))).containsExactly("people.import.missing");
        assertThat(keys(salary(Map.of(RANK, "01.003")))).containsExactly("people.import.step.missing");
        assertThat(keys(salary(Map.of(RANK, "01.003", STEP, "3")))).containsExactly("people.import.step");
        assertThat(keys(salary(Map.of(RANK, "01.003", STEP, "2", COEFFICIENT, "2.34"))))
                .containsExactly("people.import.coefficient.step");
        ImportRules.Checked<Salary> offScale = salary(Map.of(RANK, "01.003", COEFFICIENT, "2.50"));
        assertThat(keys(offScale)).containsExactly("people.import.coefficient");
        assertThat(offScale.errors().getFirst().args()).contains("2.34; 2.67");
        assertThat(offScale.value()).isEmpty();
    }

    private static List<String> keys(ImportRules.Checked<Salary> checked) {
        return checked.errors().stream().map(Problem.Error::key).toList();
    }
}
