package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

class QuotaPassageTest {

    private static final LocalDate DEADLINE = LocalDate.of(2030, 7, 1);
    private static final Validity YEAR_2025 = Validity.inclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final Passage passage = new Passage(Land.before(), Land.settled());

    private static QuotaRow quota(long id, long unit, int number) {
        return new QuotaRow(id, unit, 2025, StaffKind.CIVIL_SERVANT, number, null, YEAR_2025);
    }

    /** The province has 200: 100 for its districts (20: 70, of which 21: 20, 22: 15, 23: 10, its school: 25; 30: 30, of which 31: 12). */
    private static final List<QuotaRow> CASCADE = List.of(
            quota(1, Land.PROVINCE, 200),
            quota(2, Land.DISTRICT, 70),
            quota(3, 21, 20),
            quota(4, 22, 15),
            quota(5, 23, 10),
            quota(6, Land.SCHOOL, 25),
            quota(7, 30, 30),
            quota(8, 31, 12));

    private Map<Long, Integer> after(List<QuotaRow> before) {
        QuotaPassage.Change change = new QuotaPassage(passage).change(before, new Staff(List.of()), DEADLINE);
        List<QuotaRow> after = new ArrayList<>(before);
        after.removeAll(change.ended());
        after.addAll(change.begun());
        return after.stream().collect(Collectors.toMap(QuotaRow::unitId, QuotaRow::number));
    }

    @Test
    void keepsTheProvincesQuotaAndGivesTheSuccessorsWhatTheirSourcesHad() {
        assertThat(after(CASCADE)).isEqualTo(Map.of(Land.PROVINCE, 200, 90L, 20 + 15 + 25, Land.SCHOOL, 25, 31L, 12));
    }

    @Test
    void keepsTheSum() {
        List<QuotaRow> after = after(CASCADE).entrySet().stream()
                .map(one -> quota(0, one.getKey(), one.getValue()))
                .toList();

        assertThat(QuotaPassage.total(passage.before(), CASCADE, 2025)).containsEntry(StaffKind.CIVIL_SERVANT, 200);
        assertThat(QuotaPassage.total(passage.after(), after, 2025)).containsEntry(StaffKind.CIVIL_SERVANT, 200);
    }

    @Test
    void keepsTheSumWhereOnlySingleUnitsHaveQuotas() {
        assertThat(after(List.of(quota(1, 21, 20), quota(2, 23, 10), quota(3, Land.OFFICE, 8))))
                .isEqualTo(Map.of(90L, 20, Land.PROVINCE, 20 + 10 + 8, Land.OFFICE, 8));
    }

    @Test
    void handsDownNoMoreThanWasGranted() {
        Map<Long, Integer> after = after(CASCADE);
        after.forEach((unit, number) -> {
            int below = passage.after().children(unit).stream()
                    .mapToInt(child -> after.getOrDefault(child.id(), 0))
                    .sum();
            assertThat(below).isLessThanOrEqualTo(number);
        });
    }

    @Test
    void recordsASurplusWithItsDeadline() {
        Staff staff = new Staff(List.of(Land.group(90, Leading.NONE, 61)));
        QuotaPassage.Change change = new QuotaPassage(passage).change(CASCADE, staff, DEADLINE);

        assertThat(change.begun())
                .filteredOn(row -> row.unitId() == 90)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.surplusUntil()).isEqualTo(DEADLINE);
                    assertThat(row.validity()).isEqualTo(new Validity(Land.JULY_2025, LocalDate.of(2026, 1, 1)));
                });
    }
}
