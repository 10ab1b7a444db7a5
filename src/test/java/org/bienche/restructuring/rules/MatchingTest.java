package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bienche.restructuring.rules.DraftUnit.Side.AFTER;
import static org.bienche.restructuring.rules.DraftUnit.Side.BEFORE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.PayArea;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.rules.DraftUnit.Key;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft of one province, met by an organization that has some of it: what is the same, and the plan that comes of it. */
class MatchingTest {

    private static final Key PROVINCE = new Key(BEFORE, Level.PROVINCE, "42");
    private static final Key DISTRICT = new Key(BEFORE, Level.DISTRICT, "444");
    private static final Key ONE = new Key(BEFORE, Level.COMMUNE, "001");
    private static final Key TWO = new Key(BEFORE, Level.COMMUNE, "002");
    private static final Key PROVINCE_TODAY = new Key(AFTER, Level.PROVINCE, "42");
    private static final Key COMMUNE_TODAY = new Key(AFTER, Level.COMMUNE, "100");
    private static final TwoTierPlan.Days DAYS = TwoTierPlan.Days.of(Land.JULY_2025);
    private static final LocalDate OPENED = LocalDate.of(2025, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    private static DraftUnit unit(Key key, String name, UnitKind kind, @Nullable Key parent, @Nullable Key continues) {
        ImportTable table = key.side() == BEFORE ? ImportTable.MAPPING : ImportTable.COMMUNES;
        BigDecimal area = key.side() == AFTER ? BigDecimal.TEN : null;
        return new DraftUnit(key, name, kind, parent, area, area == null ? null : 1000, continues, table, 7);
    }

    private static Draft draft() {
        return new Draft(
                List.of(
                        unit(PROVINCE, "Tỉnh A", UnitKind.PROVINCE, null, null),
                        unit(DISTRICT, "Huyện B", UnitKind.DISTRICT, PROVINCE, null),
                        unit(ONE, "Xã Một", UnitKind.COMMUNE, DISTRICT, null),
                        unit(TWO, "Xã Hai", UnitKind.COMMUNE, DISTRICT, null)),
                List.of(
                        unit(PROVINCE_TODAY, "Tỉnh A", UnitKind.PROVINCE, null, PROVINCE),
                        unit(COMMUNE_TODAY, "Xã Mới", UnitKind.COMMUNE, PROVINCE_TODAY, null)),
                List.of(
                        new Draft.Line(SuccessionKind.CONTINUED, PROVINCE, PROVINCE_TODAY),
                        new Draft.Line(SuccessionKind.DISSOLVED, DISTRICT, null),
                        new Draft.Line(SuccessionKind.MERGED, ONE, COMMUNE_TODAY),
                        new Draft.Line(SuccessionKind.MERGED, TWO, COMMUNE_TODAY),
                        new Draft.Line(SuccessionKind.ESTABLISHED, null, COMMUNE_TODAY)));
    }

    private static UnitOn known(long id, String code, String name, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of(code, name, kind, parent).in(PayArea.OTHER, 2), Validity.from(MARCH), 1);
    }

    private static Tree tree(UnitOn... units) {
        List<UnitOn> all = new ArrayList<>(List.of(known(1, "VN", "Việt Nam", UnitKind.COUNTRY, null)));
        all.addAll(List.of(units));
        return new Tree(Land.JULY_2025.minusDays(1), all);
    }

    private static Matching.Result match(UnitOn... units) {
        return Matching.of(draft(), tree(units), tree(units));
    }

    @Test
    void everythingIsMissingInAnEmptyLand() {
        Matching.Result result = match();
        assertThat(result.missing()).extracting(DraftUnit::key).containsExactly(PROVINCE, DISTRICT, ONE, TWO);
        assertThat(result.known()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(Matching.fresh(draft(), result)).isEqualTo(6);
    }

    @Test
    void recognizesWhatHasTheSameCodeLevelNameAndParent() {
        Matching.Result result = match(
                known(10, "42", "tỉnh  a", UnitKind.PROVINCE, 1L), known(20, "444", "Huyện B", UnitKind.DISTRICT, 10L));
        assertThat(result.faults()).isEmpty();
        assertThat(result.known().keySet()).containsExactly(PROVINCE, DISTRICT);
        assertThat(result.missing()).extracting(DraftUnit::key).containsExactly(ONE, TWO);
    }

    @Test
    void anotherNameOrParentIsAFaultOfTheRow() {
        Matching.Result result = match(
                known(10, "42", "Tỉnh Khác", UnitKind.PROVINCE, 1L),
                known(20, "444", "Huyện B", UnitKind.DISTRICT, 1L));
        assertThat(result.faults())
                .extracting(Fault::row, Fault::column, Fault::key)
                .containsExactly(
                        tuple(7, "legacy_province_code", "restructuring.import.unit.other.name"),
                        tuple(7, "legacy_district_code", "restructuring.import.unit.other.parent"));
        assertThat(result.faults().getLast().args()).containsExactly("444", "Huyện B", "Việt Nam");
    }

    @Test
    void aUnitWhoseParentIsNotThereHasAnotherParent() {
        Matching.Result result = match(known(20, "444", "Huyện B", UnitKind.DISTRICT, null));
        assertThat(result.faults()).extracting(Fault::key).containsExactly("restructuring.import.unit.other.parent");
        assertThat(result.faults().getFirst().args()).containsExactly("444", "Huyện B", "");
    }

    @Test
    void aUnitThatIsClosedOnTheDayIsAFault() {
        UnitOn province = known(10, "42", "Tỉnh A", UnitKind.PROVINCE, 1L);
        Matching.Result result = Matching.of(draft(), tree(province), tree());
        assertThat(result.faults()).extracting(Fault::key).containsExactly("restructuring.import.unit.closed");
    }

    @Test
    void aCodeOfTodayMustBeFree() {
        Matching.Result result = match(known(88, "100", "Xã Khác", UnitKind.COMMUNE, 1L));
        assertThat(result.faults())
                .extracting(Fault::column, Fault::key)
                .containsExactly(tuple("commune_code", "restructuring.import.code.in.use"));
        assertThat(match(known(88, "100", "Phòng Khác", UnitKind.OFFICE, 1L)).faults())
                .isEmpty();
    }

    @Test
    void plansAnEmptyLandFromTheFirstDayOfTheYear() {
        Matching.Result matched = match();
        TwoTierPlan plan = TwoTierPlan.of(draft(), matched, DAYS, 500, Set.of());
        assertThat(DAYS).isEqualTo(new TwoTierPlan.Days(OPENED, Land.JULY_2025));
        assertThat(plan.openings())
                .isEqualTo(Map.of(
                        OPENED,
                        List.of(
                                new UnitChange.Open(500, UnitFacts.of("42", "Tỉnh A", UnitKind.PROVINCE, 1L)),
                                new UnitChange.Open(501, UnitFacts.of("444", "Huyện B", UnitKind.DISTRICT, 500L)),
                                new UnitChange.Open(502, UnitFacts.of("001", "Xã Một", UnitKind.COMMUNE, 501L)),
                                new UnitChange.Open(503, UnitFacts.of("002", "Xã Hai", UnitKind.COMMUNE, 501L)))));
        assertThat(plan.lines().on()).isEqualTo(Land.JULY_2025);
        assertThat(plan.lines().roots()).containsExactly(500L);
        assertThat(plan.lines().successions())
                .containsExactly(
                        new Succession(SuccessionKind.CONTINUED, 500L, 500L),
                        new Succession(SuccessionKind.DISSOLVED, 501L, null),
                        new Succession(SuccessionKind.MERGED, 502L, 504L),
                        new Succession(SuccessionKind.MERGED, 503L, 504L),
                        new Succession(SuccessionKind.ESTABLISHED, null, 504L));
        assertThat(plan.lines().units())
                .containsExactly(
                        new PlanUnit(
                                500,
                                false,
                                UnitFacts.of("42", "Tỉnh A", UnitKind.PROVINCE, 1L)
                                        .sized(BigDecimal.TEN, 1000)),
                        new PlanUnit(
                                504,
                                true,
                                UnitFacts.of("100", "Xã Mới", UnitKind.COMMUNE, 500L)
                                        .sized(BigDecimal.TEN, 1000)));
    }

    @Test
    void opensWhatIsMissingNotBeforeItsParentAndKeepsWhatIsKnown() {
        Matching.Result matched = match(known(10, "42", "Tỉnh A", UnitKind.PROVINCE, 1L));
        TwoTierPlan plan = TwoTierPlan.of(draft(), matched, DAYS, 500, Set.of());
        assertThat(plan.openings().keySet()).containsExactly(MARCH);
        assertThat(plan.lines().units().getFirst())
                .isEqualTo(new PlanUnit(
                        10,
                        false,
                        UnitFacts.of("42", "Tỉnh A", UnitKind.PROVINCE, 1L)
                                .in(PayArea.OTHER, 2)
                                .sized(BigDecimal.TEN, 1000)));
    }

    @Test
    void givesAllUnitsOfABigCityItsPayArea() {
        TwoTierPlan plan = TwoTierPlan.of(draft(), match(), DAYS, 500, Set.of("42"));
        assertThat(plan.lines().units()).allMatch(unit -> unit.facts().payArea() == PayArea.HANOI_HCMC);
        assertThat(plan.openings().get(OPENED))
                .allMatch(open -> ((UnitChange.Open) open).facts().payArea() == PayArea.HANOI_HCMC);
    }

    @Test
    void aChangeOnNewYearIsEnteredFromTheYearBefore() {
        assertThat(TwoTierPlan.Days.of(LocalDate.of(2026, 1, 1)).opened()).isEqualTo(OPENED);
    }
}
