package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Scope;
import org.junit.jupiter.api.Test;

class PlaceListTest {

    private static final Scope DISTRICT = new Scope(Land.before(), Set.of(Land.DISTRICT));
    private static final Map<String, Long> WAITING = Map.of("M1", 1L, "M2", 2L);

    private static PlaceList.Reading read(String... rows) {
        List<TableRow> table = new ArrayList<>();
        table.add(new TableRow(1, List.of("person_number", "unit_code", "position_code")));
        for (String row : rows) {
            table.add(new TableRow(table.size() + 1, Arrays.asList(row.split(",", -1))));
        }
        return PlaceList.read(table, WAITING, DISTRICT, Map.of("VT", 7L));
    }

    @Test
    void keepsThePositionWhereNoneIsNamed() {
        assertThat(read("M1,c21,", "M2,c22,VT").places())
                .containsExactly(new PlaceList.Place(1, 21, null), new PlaceList.Place(2, 22, 7L));
    }

    @Test
    void refusesWhoDoesNotWaitAndUnitsBeyondTheScope() {
        assertThat(read("M9,c21,", "M1,c31,").faults())
                .extracting(Fault::row, Fault::column)
                .containsExactly(tuple(2, "person_number"), tuple(3, "unit_code"));
    }

    @Test
    void refusesAPersonNamedTwiceAndAnUnknownPosition() {
        assertThat(read("M1,c21,", "M1,c22,", "M2,c21,KHONG").faults())
                .extracting(Fault::row)
                .containsExactly(3, 4);
    }
}
