package org.bienche.positions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.positions.Grades;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.bienche.positions.Leadership;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueRulesTest {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 30);
    private static final Period NOW = new Period(2026, 2030);

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("nothing wrong", facts("Kế toán", NOW, List.of("06.031"), 3, 5), JULY_2026, List.of()),
                Arguments.of("the last day of a list", plain(NOW), LocalDate.of(2030, 12, 31), List.of()),
                Arguments.of("a day after it", plain(NOW), LocalDate.of(2031, 1, 1), List.of("positions.period.other")),
                Arguments.of(
                        "a day before it", plain(NOW), LocalDate.of(2025, 12, 31), List.of("positions.period.other")),
                Arguments.of("no list", plain(null), JULY_2026, List.of("positions.period.missing")),
                Arguments.of(
                        "no name",
                        facts("  ", NOW, List.of(), null, null),
                        JULY_2026,
                        List.of("positions.name.missing")),
                Arguments.of(
                        "a name too long",
                        facts("a".repeat(256), NOW, List.of(), null, null),
                        JULY_2026,
                        List.of("positions.name.missing")),
                Arguments.of(
                        "a rank that is none",
                        facts("A", NOW, List.of("99.999"), null, null),
                        JULY_2026,
                        List.of("positions.rank.unknown")),
                Arguments.of(
                        "a rank twice",
                        facts("A", NOW, List.of("01.003", "01.003"), null, null),
                        JULY_2026,
                        List.of("positions.rank.twice")),
                Arguments.of("one grade", facts("A", NOW, List.of(), 5, 5), JULY_2026, List.of()),
                Arguments.of(
                        "grades upside down",
                        facts("A", NOW, List.of(), 4, 3),
                        JULY_2026,
                        List.of("positions.grades.order")),
                Arguments.of(
                        "half of the grades",
                        facts("A", NOW, List.of(), 4, null),
                        JULY_2026,
                        List.of("positions.grades.order")),
                Arguments.of("grade 0", facts("A", NOW, List.of(), 0, 3), JULY_2026, List.of("positions.grades.range")),
                Arguments.of("grade 6", facts("A", NOW, List.of(), 4, 6), JULY_2026, List.of("positions.grades.range")),
                Arguments.of(
                        "grades before there are any",
                        facts("A", NOW, List.of(), 1, 2),
                        JUNE_2026,
                        List.of("positions.grades.none")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void saysWhatIsWrongWithAnEntry(String what, PositionFacts facts, LocalDate from, List<String> keys) {
        assertThat(check(facts, from)).isEqualTo(keys);
    }

    static Stream<Arguments> descriptions() {
        Competence good = new Competence(CompetenceKind.COMMON, "Đạo đức", 5);
        return Stream.of(
                Arguments.of(new Work(4, "Thẩm định", "", ""), good, List.of()),
                Arguments.of(new Work(null, "Thẩm định", "", ""), good, List.of()),
                Arguments.of(new Work(5, "Thẩm định", "", ""), good, List.of("positions.work.grade")),
                Arguments.of(new Work(2, "Thẩm định", "", ""), good, List.of("positions.work.grade")),
                Arguments.of(new Work(3, " ", "Báo cáo", ""), good, List.of("positions.work.content.missing")),
                Arguments.of(new Work(3, "A", "", ""), level(0), List.of("positions.competence.level")),
                Arguments.of(new Work(3, "A", "", ""), level(6), List.of("positions.competence.level")),
                Arguments.of(new Work(3, "A", "", ""), level(null), List.of()));
    }

    private static Competence level(@Nullable Integer level) {
        return new Competence(CompetenceKind.PROFESSIONAL, "Soạn thảo", level);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void saysWhatIsWrongWithADescription(Work work, Competence competence, List<String> keys) {
        JobDescription description = new JobDescription(
                "", List.of(work), "", "", List.of(competence), "", "", "", new Requirements("", "", "", "", ""));
        PositionFacts facts = new PositionFacts(
                "A", PositionGroup.PROFESSIONAL, Leadership.NONE, NOW, "", List.of(), 3, 4, description);
        assertThat(check(facts, JULY_2026)).isEqualTo(keys);
    }

    @Test
    void readsPeriodsOfFiveYearsOnly() {
        assertThat(Period.parse(" 2026-2030 ")).hasValue(NOW);
        assertThat(Period.parse("2026-2031")).isEmpty();
        assertThat(Period.parse("2027-2031")).isEmpty();
        assertThat(Period.parse("2026")).isEmpty();
        assertThat(Period.of(LocalDate.of(2025, 12, 31))).isEqualTo(new Period(2021, 2025));
    }

    private static List<String> check(PositionFacts facts, LocalDate from) {
        Law law = LawBook.shipped().on(from);
        return CatalogueRules.check(facts, from, Ranks.of(law), Grades.of(law)).stream()
                .map(Problem.Error::key)
                .toList();
    }

    private static PositionFacts plain(@Nullable Period period) {
        return facts("Chuyên viên", period, List.of("01.003"), null, null);
    }

    private static PositionFacts facts(
            String name, @Nullable Period period, List<String> ranks, @Nullable Integer low, @Nullable Integer high) {
        return new PositionFacts(
                name, PositionGroup.PROFESSIONAL, Leadership.NONE, period, "", ranks, low, high, JobDescription.NONE);
    }
}
