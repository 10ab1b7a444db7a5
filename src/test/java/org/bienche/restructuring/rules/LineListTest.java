package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bienche.organization.SuccessionKind.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.Succession;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineListTest {

    private static final PlanLines EMPTY =
            new PlanLines(Land.JULY_2025, Set.of(Land.PROVINCE), List.of(), List.of(), Map.of(), List.of());
    private static final long FRESH = 500;

    private static LineList.Reading read(Tree before, long unit, PlanLines plan, String... rows) {
        List<TableRow> table = new ArrayList<>();
        table.add(new TableRow(1, ImportTable.LINES.columns()));
        for (String row : rows) {
            table.add(new TableRow(table.size() + 1, Arrays.asList(row.split(",", -1))));
        }
        return LineList.read(table, before, unit, plan, FRESH);
    }

    private static LineList.Reading read(String... rows) {
        return read(Land.before(), Land.PROVINCE, EMPTY, rows);
    }

    @Test
    void mergesUnitsIntoANewOneThatTheFirstRowDescribes() {
        LineList.Reading reading = read("MERGE,c21,N1,Xã Mới,COMMUNE,c10", "MERGE,c22,N1,,,");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().units())
                .containsExactly(
                        new PlanUnit(FRESH, true, UnitFacts.of("N1", "Xã Mới", UnitKind.COMMUNE, Land.PROVINCE)));
        assertThat(reading.lines().successions())
                .containsExactly(
                        new Succession(ESTABLISHED, null, FRESH),
                        new Succession(MERGED, 21L, FRESH),
                        new Succession(MERGED, 22L, FRESH));
    }

    @Test
    void countsFreshIdentitiesOn() {
        LineList.Reading reading = read("MERGE,c21,N1,Một,COMMUNE,c10", "MERGE,c22,N2,Hai,COMMUNE,c10");
        assertThat(reading.lines().units()).extracting(PlanUnit::unitId).containsExactly(FRESH, FRESH + 1);
    }

    @Test
    void mergesIntoAUnitThatExists() {
        LineList.Reading reading = read("MERGE,c21,c31,,,");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().units()).isEmpty();
        assertThat(reading.lines().successions()).containsExactly(new Succession(MERGED, 21L, 31L));
    }

    @Test
    void mergesIntoAUnitThatThePlanHasAlready() {
        PlanLines plan = Drafting.establish(EMPTY, new PlanUnit(90, true, Land.facts(90, UnitKind.COMMUNE, 10)));
        LineList.Reading reading = read(Land.before(), Land.PROVINCE, plan, "MERGE,c21,c90,,,");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().units()).hasSize(1);
        assertThat(reading.lines().successions()).contains(new Succession(MERGED, 21L, 90L));
    }

    @Test
    void dividesAUnitOverTheSuccessorsOfItsRows() {
        LineList.Reading reading = read("DIVIDE,c23,c21,,,", "DIVIDE,c23,c22,,,");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().successions())
                .containsExactly(new Succession(DIVIDED, 23L, 21L), new Succession(DIVIDED, 23L, 22L));
    }

    @Test
    void dissolvesAUnit() {
        assertThat(read("DISSOLVE,c20,,,,").lines().successions())
                .containsExactly(new Succession(DISSOLVED, 20L, null));
    }

    @Test
    void establishesAUnitUnderANewOneInItsArea() {
        UnitOn city = new UnitOn(
                40,
                UnitFacts.of("c40", "City", UnitKind.PROVINCE, 1L).in(PayArea.HANOI_HCMC, 1),
                Land.unit(1, UnitKind.COUNTRY, null).validity(),
                1);
        LineList.Reading reading = read(
                Land.with(city), 1, EMPTY, "ESTABLISH,,N1,Sở Mới,AGENCY,c40", "ESTABLISH,,N2,Phòng Mới,DEPARTMENT,N1");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().units())
                .extracting(
                        unit -> unit.facts().parentId(),
                        unit -> unit.facts().payArea(),
                        unit -> unit.facts().wageZone())
                .containsExactly(tuple(40L, PayArea.HANOI_HCMC, 1), tuple(FRESH, PayArea.HANOI_HCMC, 1));
    }

    @Test
    void changesWhatTheRowSaysAndLeavesTheRest() {
        LineList.Reading reading = read("CHANGE,c25,,Trường Mới,,", "CHANGE,c26,c99,,SERVICE_CENTRE,c10");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines().units())
                .containsExactly(
                        new PlanUnit(
                                25,
                                false,
                                UnitFacts.of("c25", "Trường Mới", UnitKind.SCHOOL, Land.DISTRICT)
                                        .fundedAs(FundingGroup.G4)),
                        new PlanUnit(
                                26,
                                false,
                                UnitFacts.of("c99", "Unit 26", UnitKind.SERVICE_CENTRE, Land.PROVINCE)
                                        .fundedAs(FundingGroup.G4)));
        assertThat(reading.lines().successions())
                .containsExactly(new Succession(CONTINUED, 25L, 25L), new Succession(CONTINUED, 26L, 26L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BURN,c21,,,,|action|not.one.of",
                ",c21,,,,|action|empty",
                "DISSOLVE,,,,,|unit_code|empty",
                "DISSOLVE,c999,,,,|unit_code|unit.unknown",
                "MERGE,c21,,,,|successor_code|empty",
                "MERGE,c21,N1,Mới,COMMUNE,|successor_parent_code|empty",
                "MERGE,c21,N1,Mới,COMMUNE,c999|successor_parent_code|unit.unknown",
                "MERGE,c21,N1,Mới,COUNTRY,c10|successor_kind|not.one.of",
                "MERGE,c21,N1,Mới,,c10|successor_kind|empty",
                "MERGE,c21,N1,,COMMUNE,c10|successor_name|empty",
                "MERGE,c21,mã hỏng,Mới,COMMUNE,c10|successor_code|code.form",
                "ESTABLISH,,c21,Mới,COMMUNE,c10|successor_code|unit.exists",
                "ESTABLISH,,,Mới,COMMUNE,c10|successor_code|empty",
                "CHANGE,c21,,,PLANET,|successor_kind|not.one.of",
                "CHANGE,c21,,,,c999|successor_parent_code|unit.unknown"
            })
    void refusesWithRowAndColumn(String row, String column, String key) {
        LineList.Reading reading = read(row);
        assertThat(reading.faults())
                .extracting(Fault::row, Fault::column, Fault::key)
                .contains(tuple(2, column, "restructuring.import." + key));
        assertThat(reading.lines()).isEqualTo(EMPTY);
    }

    @Test
    void refusesAUnitBeyondTheScope() {
        LineList.Reading reading = read(Land.before(), Land.DISTRICT, EMPTY, "DISSOLVE,c31,,,,");
        assertThat(reading.faults()).extracting(Fault::key).containsExactly("restructuring.import.unit.unknown");
    }

    @Test
    void refusesACodeThatNamesTwoUnits() {
        UnitOn twin = new UnitOn(
                77,
                UnitFacts.of("c21", "Twin", UnitKind.OFFICE, Land.PROVINCE),
                Land.unit(1, UnitKind.COUNTRY, null).validity(),
                1);
        LineList.Reading reading = read(Land.with(twin), Land.PROVINCE, EMPTY, "DISSOLVE,c21,,,,");
        assertThat(reading.faults()).extracting(Fault::key).containsExactly("restructuring.import.unit.ambiguous");
    }

    @Test
    void refusesANameThatIsTooLong() {
        LineList.Reading reading =
                read("ESTABLISH,,N1," + "x".repeat(256) + ",COMMUNE,c10", "CHANGE,c21,," + "x".repeat(256) + ",,");
        assertThat(reading.lines()).isEqualTo(EMPTY);
        assertThat(reading.faults()).extracting(Fault::key).contains("restructuring.import.too.long");
        assertThat(read("ESTABLISH,,N1," + "x".repeat(255) + ",COMMUNE,c10").faults())
                .isEmpty();
    }

    @Test
    void refusesATableWithoutItsColumnsOrRows() {
        assertThat(read().faults())
                .extracting(Fault::row, Fault::key)
                .containsExactly(tuple(0, "restructuring.import.table.empty"));
        List<TableRow> narrow = List.of(new TableRow(1, List.of("action")), new TableRow(2, List.of("DISSOLVE")));
        LineList.Reading reading = LineList.read(narrow, Land.before(), Land.PROVINCE, EMPTY, FRESH);
        assertThat(reading.faults()).hasSize(5).extracting(Fault::row).containsOnly(1);
    }

    @Test
    void tellsThatARowIsShort() {
        assertThat(read("DISSOLVE,c20").faults())
                .extracting(Fault::row, Fault::column, Fault::key)
                .contains(tuple(2, null, "restructuring.import.row.short"));
    }
}
