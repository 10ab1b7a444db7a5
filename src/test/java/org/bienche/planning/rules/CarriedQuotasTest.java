package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.planning.rules.Towns.CLINIC;
import static org.bienche.planning.rules.Towns.COMMUNE;
import static org.bienche.planning.rules.Towns.DEPARTMENT;
import static org.bienche.planning.rules.Towns.SCHOOL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.CarriedQuotas.Carried;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A unit and kind of which nothing is granted for a year yet has what it was granted last. */
class CarriedQuotasTest {

    private static final int FIRST = 2026;
    private static final int NEXT = 2027;
    private static final StaffKind TEACHERS = StaffKind.PUBLIC_EMPLOYEE;
    private static final StaffKind CLERKS = StaffKind.CIVIL_SERVANT;
    private static final List<StaffKind> ALL = List.of(StaffKind.values());

    private static Quota quota(long unit, int year, StaffKind kind, int number) {
        return new Quota(unit, year, kind, number, null, Nature.GRANTED, null);
    }

    private static CarriedQuotas of(List<Quota> quotas) {
        Map<Integer, Map<StaffKind, Map<Long, Quota>>> byYear = new HashMap<>();
        quotas.forEach(quota -> byYear.computeIfAbsent(quota.year(), year -> new EnumMap<>(StaffKind.class))
                .computeIfAbsent(quota.staffKind(), kind -> new HashMap<>())
                .put(quota.unitId(), quota));
        return new CarriedQuotas(Towns.tree(), byYear);
    }

    static Stream<Arguments> mixtures() {
        Quota school = quota(SCHOOL, FIRST, TEACHERS, 28);
        Quota clinic = quota(CLINIC, FIRST, TEACHERS, 12);
        Quota clerks = quota(DEPARTMENT, FIRST, CLERKS, 7);
        return Stream.of(
                Arguments.of("nothing of the next year", List.of(school, clinic, clerks), 47, true),
                Arguments.of(
                        "one unit has its quota of the next year",
                        List.of(school, clinic, clerks, quota(SCHOOL, NEXT, TEACHERS, 30)),
                        49,
                        true),
                Arguments.of(
                        "one kind is granted nothing any more",
                        List.of(school, clinic, clerks, quota(SCHOOL, NEXT, TEACHERS, 0)),
                        19,
                        true),
                Arguments.of(
                        "every unit and kind has its quota of the next year",
                        List.of(
                                school,
                                clinic,
                                clerks,
                                quota(SCHOOL, NEXT, TEACHERS, 30),
                                quota(CLINIC, NEXT, TEACHERS, 11),
                                quota(DEPARTMENT, NEXT, CLERKS, 8)),
                        49,
                        false),
                Arguments.of(
                        "what the unit above was granted last outweighs what is handed down since",
                        List.of(quota(COMMUNE, FIRST, TEACHERS, 50), school, quota(SCHOOL, NEXT, TEACHERS, 40)),
                        50,
                        true),
                Arguments.of(
                        "a unit that begins adds to what the others have",
                        List.of(school, quota(CLINIC, NEXT, TEACHERS, 5)),
                        33,
                        true),
                Arguments.of(
                        "years ago is carried too",
                        List.of(quota(SCHOOL, 2021, TEACHERS, 20), quota(CLINIC, NEXT, TEACHERS, 5)),
                        25,
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mixtures")
    void carriesWhatIsNotGrantedYet(String about, List<Quota> quotas, int expected, boolean carried) {
        assertThat(of(quotas).of(COMMUNE, ALL, NEXT)).contains(new Carried(expected, carried));
        assertThat(of(quotas).of(COMMUNE, ALL, NEXT + 3)).as("and on").contains(new Carried(expected, true));
    }

    @Test
    void aUnitAndAKindWithoutAnyHaveNone() {
        CarriedQuotas quotas = of(List.of(quota(SCHOOL, NEXT, TEACHERS, 30)));
        assertThat(quotas.of(CLINIC, ALL, NEXT)).isEmpty();
        assertThat(quotas.of(COMMUNE, CLERKS, NEXT)).isEmpty();
        assertThat(quotas.of(COMMUNE, ALL, FIRST)).as("before the first grant").isEmpty();
        assertThat(quotas.byKind(COMMUNE, ALL, new TreeSet<>(List.of(FIRST, NEXT, 2028))))
                .isEqualTo(Map.of(TEACHERS, new TreeMap<>(Map.of(NEXT, 30, 2028, 30))));
    }

    /** Over many mixtures: granting anew what a unit and kind has already changes no sum; a sum is that of its parts. */
    @Test
    void grantingForTheNextYearWhatAUnitHasAlreadyChangesNothing() {
        Random some = new Random(2026);
        for (int round = 0; round < 500; round++) {
            List<Quota> quotas = new ArrayList<>();
            for (long unit : List.of(SCHOOL, CLINIC)) {
                for (StaffKind kind : List.of(TEACHERS, CLERKS)) {
                    Stream.of(2024, 2025, FIRST)
                            .filter(year -> some.nextInt(3) > 0)
                            .forEach(year -> quotas.add(quota(unit, year, kind, some.nextInt(100))));
                }
            }
            CarriedQuotas before = of(quotas);
            @Nullable Integer had = number(before, COMMUNE);
            assertThat(had)
                    .isEqualTo(Stream.of(number(before, DEPARTMENT), number(before, CLINIC))
                            .filter(one -> one != null)
                            .reduce(Integer::sum)
                            .orElse(null));
            before.of(SCHOOL, TEACHERS, NEXT).ifPresent(one -> quotas.add(quota(SCHOOL, NEXT, TEACHERS, one.number())));
            assertThat(number(of(quotas), COMMUNE)).isEqualTo(had);
        }
    }

    private static @Nullable Integer number(CarriedQuotas quotas, long unit) {
        return quotas.of(unit, ALL, NEXT).map(Carried::number).orElse(null);
    }
}
