package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.PlacementOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementListTest {

    private static final UnitOn TWIN = new UnitOn(
            77,
            UnitFacts.of("c22", "Twin", UnitKind.OFFICE, Land.PROVINCE),
            Land.unit(1, UnitKind.COUNTRY, null).validity(),
            1);
    private static final PlacementList.Surroundings AROUND = new PlacementList.Surroundings(
            Map.of("M1", 1L, "M2", 2L), Land.with(TWIN), Set.of(21L, 22L, 77L), Map.of("VT", 7L));

    private static List<TableRow> table(String... rows) {
        List<TableRow> table = new ArrayList<>();
        table.add(new TableRow(1, ImportTable.PLACEMENTS.columns()));
        for (String row : rows) {
            table.add(new TableRow(table.size() + 1, Arrays.asList(row.split(",", -1))));
        }
        return table;
    }

    @Test
    void readsWhatIsDecidedForEach() {
        PlacementList.Reading reading =
                PlacementList.read(table("M1,PLACED,c21,VT,2026-06-30", "M2,RETIRED,,,"), AROUND);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.placements())
                .containsExactly(
                        new Placement(1, PlacementOutcome.PLACED, 21L, 7L, LocalDate.of(2026, 6, 30)),
                        new Placement(2, PlacementOutcome.RETIRED, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",PLACED,c21,,|person_number|empty",
                "M9,PLACED,c21,,|person_number|person.unknown",
                "M1,PROMOTED,c21,,|outcome|not.one.of",
                "M1,,c21,,|outcome|empty",
                "M1,PLACED,,,|unit_code|empty",
                "M1,PLACED,c31,,|unit_code|unit.unknown",
                "M1,PLACED,c22,,|unit_code|unit.ambiguous",
                "M1,RETIRED,c21,,|unit_code|unit.superfluous",
                "M1,PLACED,c21,KHONG,|position_code|position.unknown",
                "M1,PLACED,c21,,30/06/2026|term_ends|date"
            })
    void refusesWithRowAndColumn(String row, String column, String key) {
        PlacementList.Reading reading = PlacementList.read(table(row), AROUND);
        assertThat(reading.placements()).isEmpty();
        assertThat(reading.faults())
                .extracting(Fault::row, Fault::column, Fault::key)
                .containsExactly(tuple(2, column, "restructuring.import." + key));
    }

    @Test
    void refusesAPersonNamedTwiceWithTheFirstRow() {
        PlacementList.Reading reading = PlacementList.read(table("M1,LEFT,,,", "M1,LEFT,,,"), AROUND);
        assertThat(reading.placements()).hasSize(1);
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.args()).containsExactly(2);
        });
    }

    @Test
    void namesThePeopleOfATable() {
        assertThat(PlacementList.numbers(table("M1,LEFT,,,", "M2,LEFT,,,", "M1,LEFT,,,")))
                .containsExactlyInAnyOrder("M1", "M2");
    }
}
