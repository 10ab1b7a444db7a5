package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastDepartureTest {

    private static final LocalDate BORN = LocalDate.of(1960, 5, 1);
    private static final LocalDate LEFT = LocalDate.of(2016, 4, 1);

    @Test
    void aDepartureIsTheSameWhateverItsMoneyAndBasis() {
        assertThat(left("Lê Thị Cũ", BORN, 7, LEFT, 1).key(1))
                .isEqualTo(left("Lê Thị Cũ", BORN, 7, LEFT, 2).key(1));
    }

    @Test
    void anotherNameBirthUnitOrDayIsAnotherDeparture() {
        assertThat(List.of(
                        left("Lê Thị Cũ", BORN, 7, LEFT, 1).key(1),
                        left("Lê Thị Cu", BORN, 7, LEFT, 1).key(1),
                        left("Lê Thị Cũ", null, 7, LEFT, 1).key(1),
                        left("Lê Thị Cũ", BORN, 8, LEFT, 1).key(1),
                        left("Lê Thị Cũ", BORN, 7, LEFT.plusDays(1), 1).key(1)))
                .doesNotHaveDuplicates();
    }

    /** Two of one name may leave on one day, where the old register kept no days of birth. */
    @Test
    void linesThatSayTheSameAreCountedApart() {
        PastDeparture one = left("Lê Thị Cũ", null, 7, LEFT, 1);
        assertThat(PastDeparture.byKey(List.of(one, one, one))).hasSize(3).containsKeys(one.key(1), one.key(3));
    }

    private static PastDeparture left(String name, @Nullable LocalDate born, long unit, LocalDate on, long total) {
        return new PastDeparture(
                name,
                born,
                unit,
                StaffKind.PUBLIC_EMPLOYEE,
                Cause.QUALIFICATION,
                Leaving.SEVERANCE,
                "NĐ " + total,
                on,
                total);
    }
}
