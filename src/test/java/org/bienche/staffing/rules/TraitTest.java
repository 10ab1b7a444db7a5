package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.Sex.F;
import static org.bienche.people.Sex.M;
import static org.bienche.staffing.rules.Provinces.OFFICE;
import static org.bienche.staffing.rules.Provinces.PROVINCE;
import static org.bienche.staffing.rules.Provinces.SCHOOL;
import static org.bienche.staffing.rules.Provinces.SECTION;
import static org.bienche.staffing.rules.Trait.BEYOND_AGE;
import static org.bienche.staffing.rules.Trait.FROM_31;
import static org.bienche.staffing.rules.Trait.FROM_41;
import static org.bienche.staffing.rules.Trait.FROM_51;
import static org.bienche.staffing.rules.Trait.MEN_56_TO_60;
import static org.bienche.staffing.rules.Trait.PRESENT;
import static org.bienche.staffing.rules.Trait.UP_TO_30;
import static org.bienche.staffing.rules.Trait.WOMEN;
import static org.bienche.staffing.rules.Trait.WOMEN_51_TO_55;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.people.RankClass;
import org.bienche.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody is in one class of rank and one of age; sums over them are the number of people. */
class TraitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of(M, "2004-07-01", false, Set.of(UP_TO_30)),
                Arguments.of(M, "1995-07-02", false, Set.of(UP_TO_30)),
                Arguments.of(M, "1995-07-01", false, Set.of(FROM_31)),
                Arguments.of(M, "1985-07-02", false, Set.of(FROM_31)),
                Arguments.of(M, "1985-07-01", false, Set.of(FROM_41)),
                Arguments.of(M, "1975-07-02", false, Set.of(FROM_41)),
                Arguments.of(M, "1975-07-01", false, Set.of(FROM_51)),
                Arguments.of(M, "1970-07-02", false, Set.of(FROM_51)),
                Arguments.of(M, "1970-07-01", false, Set.of(FROM_51, MEN_56_TO_60)),
                Arguments.of(M, "1965-07-02", false, Set.of(FROM_51, MEN_56_TO_60)),
                Arguments.of(M, "1965-07-01", false, Set.of(FROM_51)),
                Arguments.of(M, "1964-07-01", true, Set.of(BEYOND_AGE)),
                Arguments.of(F, "1975-07-02", false, Set.of(WOMEN, FROM_41)),
                Arguments.of(F, "1975-07-01", false, Set.of(WOMEN, FROM_51, WOMEN_51_TO_55)),
                Arguments.of(F, "1970-07-02", false, Set.of(WOMEN, FROM_51, WOMEN_51_TO_55)),
                Arguments.of(F, "1970-07-01", false, Set.of(WOMEN, FROM_51)),
                Arguments.of(F, "1969-01-01", true, Set.of(WOMEN, BEYOND_AGE)));
    }

    @ParameterizedTest(name = "{0} born {1}: {3}")
    @MethodSource("ages")
    void isInOneClassOfAge(Sex sex, LocalDate born, boolean pensioned, Set<Trait> expected) {
        Set<Trait> traits = EnumSet.of(PRESENT, Trait.EXPERT);
        traits.addAll(expected);
        assertThat(Trait.of(sex, born, RankClass.EXPERT, pensioned, TODAY)).isEqualTo(traits);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A3.1, SENIOR",
        "A3.2, SENIOR",
        "CGCC, SENIOR",
        "A2.1, PRINCIPAL",
        "A2.2, PRINCIPAL",
        "A1, EXPERT",
        "A0, OFFICER",
        "B, CLERK",
        "C1, CLERK",
        "C3_cong_chuc, CLERK",
        "B4_lai_xe_co_quan, CLERK",
        "'', NONE",
        ", NONE"
    })
    void takesTheClassOfTheScale(String scale, RankClass expected) {
        assertThat(RankClass.of(scale)).isEqualTo(expected);
        assertThat(Trait.of(M, TODAY.minusYears(40), expected, false, TODAY)).contains(Trait.valueOf(expected.name()));
    }

    @Test
    void countsUnderTheWholeAndUnderTheUnitRightBelow() {
        QualityTally tally = new QualityTally(Provinces.tree(), PROVINCE);
        Set<Trait> woman = Set.of(PRESENT, WOMEN);
        tally.add(PROVINCE, Set.of(PRESENT));
        tally.add(SCHOOL, woman);
        tally.add(OFFICE, woman);
        tally.add(SECTION, Set.of(PRESENT));
        tally.add(SECTION, woman);
        assertThat(tally.of(PROVINCE, PRESENT)).isEqualTo(5);
        assertThat(tally.of(PROVINCE, WOMEN)).isEqualTo(3);
        assertThat(tally.of(SCHOOL, PRESENT)).isEqualTo(1);
        assertThat(tally.of(OFFICE, PRESENT)).isEqualTo(3);
        assertThat(tally.of(OFFICE, WOMEN)).isEqualTo(2);
        assertThat(tally.of(SECTION, PRESENT)).isZero();
    }

    @Test
    void namesTheFieldsOfTheTemplate() {
        assertThat(Stream.of(Trait.values()).map(Trait::field))
                .contains("present", "upTo30", "from31", "women51To55", "men56To60", "beyondAge");
    }
}
