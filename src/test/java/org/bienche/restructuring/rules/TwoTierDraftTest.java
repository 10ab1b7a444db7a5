package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.restructuring.rules.DraftUnit.Side.AFTER;
import static org.bienche.restructuring.rules.DraftUnit.Side.BEFORE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.junit.jupiter.api.Test;

class TwoTierDraftTest {

    private static long before(Draft draft, Level level) {
        return draft.before().stream()
                .filter(unit -> unit.key().level() == level)
                .count();
    }

    private static long after(Draft draft, Level level) {
        return draft.after().stream()
                .filter(unit -> unit.key().level() == level)
                .count();
    }

    private static List<Draft.Line> fates(Draft draft, Level level, String code) {
        DraftUnit.Key key = new DraftUnit.Key(BEFORE, level, code);
        return draft.lines().stream().filter(line -> key.equals(line.from())).toList();
    }

    private static DraftUnit today(Draft draft, Level level, String code) {
        DraftUnit.Key key = new DraftUnit.Key(AFTER, level, code);
        return draft.after().stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Draft draft, Level level, SuccessionKind kind) {
        return draft.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.from() == null ? line.to() : line.from())
                .filter(key -> key != null && key.level() == level)
                .distinct()
                .count();
    }

    @Test
    void countsTheWholeNationAsItsReadmeDoes() {
        Draft draft = TwoTierDraft.of(RealLists.lists());

        assertThat(before(draft, Level.PROVINCE)).isEqualTo(51);
        assertThat(before(draft, Level.DISTRICT)).isEqualTo(569);
        assertThat(before(draft, Level.COMMUNE)).isEqualTo(8_270);
        assertThat(after(draft, Level.PROVINCE)).isEqualTo(28);
        assertThat(after(draft, Level.COMMUNE)).isEqualTo(2_704);

        assertThat(count(draft, Level.COMMUNE, SuccessionKind.CONTINUED)).isEqualTo(103);
        assertThat(count(draft, Level.COMMUNE, SuccessionKind.DIVIDED)).isEqualTo(439);
        assertThat(count(draft, Level.COMMUNE, SuccessionKind.MERGED)).isEqualTo(8_270 - 103 - 439);
        assertThat(count(draft, Level.COMMUNE, SuccessionKind.ESTABLISHED)).isEqualTo(2_704 - 103);
        assertThat(count(draft, Level.DISTRICT, SuccessionKind.DISSOLVED)).isEqualTo(564);
        assertThat(count(draft, Level.DISTRICT, SuccessionKind.MERGED)).isEqualTo(5);
        assertThat(count(draft, Level.PROVINCE, SuccessionKind.CONTINUED)).isEqualTo(9);
        assertThat(count(draft, Level.PROVINCE, SuccessionKind.MERGED)).isEqualTo(42);
        assertThat(count(draft, Level.PROVINCE, SuccessionKind.ESTABLISHED)).isEqualTo(19);
    }

    @Test
    void givesEveryLegacyUnitOneFateAndEveryUnitOfTodayOneOrigin() {
        Draft draft = TwoTierDraft.of(RealLists.lists());
        Map<DraftUnit.Key, Set<SuccessionKind>> fates = draft.lines().stream()
                .filter(line -> line.from() != null)
                .collect(Collectors.groupingBy(
                        line -> java.util.Objects.requireNonNull(line.from()),
                        Collectors.mapping(Draft.Line::kind, Collectors.toSet())));

        assertThat(draft.before())
                .allSatisfy(unit -> assertThat(fates.get(unit.key())).hasSize(1));
        assertThat(draft.after())
                .allSatisfy(unit -> assertThat(draft.lines().stream()
                                .anyMatch(line -> unit.key().equals(line.to())))
                        .isTrue());
        assertThat(draft.after())
                .allSatisfy(unit ->
                        assertThat(unit.kind().level()).isEqualTo(unit.key().level()));
    }

    @Test
    void namesParentsBeforeChildren() {
        Draft draft = TwoTierDraft.of(RealLists.lists());
        Set<DraftUnit.Key> seen = new HashSet<>();
        for (DraftUnit unit : draft.before()) {
            if (unit.parent() != null) {
                assertThat(seen).contains(unit.parent());
            }
            seen.add(unit.key());
        }
    }

    @Test
    void continuesHaTinhAndReducesItsCommunesFrom209To69() {
        Draft draft = TwoTierDraft.of(RealLists.lists().of(Set.of("42")));

        assertThat(before(draft, Level.COMMUNE)).isEqualTo(209);
        assertThat(after(draft, Level.COMMUNE)).isEqualTo(69);
        assertThat(fates(draft, Level.PROVINCE, "42")).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(SuccessionKind.CONTINUED);
        });
        assertThat(fates(draft, Level.DISTRICT, "444")).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(SuccessionKind.DISSOLVED);
        });
    }

    @Test
    void establishesHoChiMinhCityAnewFromThreeProvinces() {
        Draft draft = TwoTierDraft.of(RealLists.lists().of(Set.of("79")));

        // 441 communes and the island district of Côn Đảo, which had none.
        assertThat(before(draft, Level.COMMUNE)).isEqualTo(441);
        assertThat(after(draft, Level.COMMUNE)).isEqualTo(168);
        assertThat(draft.count(SuccessionKind.CONTINUED))
                .isEqualTo(count(draft, Level.COMMUNE, SuccessionKind.CONTINUED));
        for (String province : List.of("74", "77", "79")) {
            assertThat(fates(draft, Level.PROVINCE, province)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(SuccessionKind.MERGED);
                assertThat(line.to())
                        .isEqualTo(today(draft, Level.PROVINCE, "79").key());
            });
        }
        assertThat(today(draft, Level.PROVINCE, "79").continues()).isNull();
    }

    @Test
    void turnsAnIslandDistrictWithoutCommunesIntoItsSpecialZone() {
        Draft draft = TwoTierDraft.of(RealLists.lists());
        Map<String, String> zones =
                Map.of("318", "11948", "471", "19742", "498", "20333", "536", "21548", "755", "26732");

        zones.forEach((district, zone) -> {
            assertThat(fates(draft, Level.DISTRICT, district)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(SuccessionKind.MERGED);
                assertThat(line.to()).isEqualTo(new DraftUnit.Key(AFTER, Level.COMMUNE, zone));
            });
            assertThat(today(draft, Level.COMMUNE, zone).kind()).isEqualTo(UnitKind.SPECIAL_ZONE);
            assertThat(today(draft, Level.COMMUNE, zone).continues()).isNull();
        });
    }

    @Test
    void keepsACommuneThatOnlyChangesItsNameOrKind() {
        Draft draft = TwoTierDraft.of(RealLists.lists());
        List<DraftUnit> changed = draft.after().stream()
                .filter(unit -> unit.key().level() == Level.COMMUNE && unit.continues() != null)
                .filter(unit -> draft.before().stream()
                        .noneMatch(old ->
                                old.key().equals(unit.continues()) && old.name().equals(unit.name())))
                .toList();

        assertThat(changed).hasSize(9);
        assertThat(today(draft, Level.COMMUNE, "31105").kind()).isEqualTo(UnitKind.SPECIAL_ZONE);
        assertThat(today(draft, Level.COMMUNE, "31105").continues())
                .isEqualTo(new DraftUnit.Key(BEFORE, Level.COMMUNE, "31105"));
    }

    @Test
    void establishesACommuneWhoseOnlySourceWasDivided() {
        Draft draft = TwoTierDraft.of(RealLists.lists());
        Map<DraftUnit.Key, Long> sources = draft.lines().stream()
                .filter(line -> line.from() != null && line.to() != null)
                .collect(Collectors.groupingBy(
                        line -> java.util.Objects.requireNonNull(line.to()), Collectors.counting()));

        List<DraftUnit> parts = draft.after().stream()
                .filter(unit -> unit.key().level() == Level.COMMUNE && unit.continues() == null)
                .filter(unit -> sources.getOrDefault(unit.key(), 0L) == 1)
                .filter(unit -> unit.kind() != UnitKind.SPECIAL_ZONE)
                .toList();
        assertThat(parts).extracting(DraftUnit::name).containsExactlyInAnyOrder("Xã Bàu Bàng", "Phường Tân Sơn");
    }

    @Test
    void takesALegacyProvinceCodeForAnotherProvinceThanTodays() {
        Draft draft = TwoTierDraft.of(RealLists.lists().of(Set.of("24")));

        assertThat(draft.before().stream()
                        .filter(unit -> unit.code().equals("24"))
                        .findFirst())
                .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("Tỉnh Bắc Giang"));
        assertThat(today(draft, Level.PROVINCE, "24").name()).isEqualTo("Tỉnh Bắc Ninh");
        assertThat(today(draft, Level.PROVINCE, "24").continues()).isNull();
    }
}
