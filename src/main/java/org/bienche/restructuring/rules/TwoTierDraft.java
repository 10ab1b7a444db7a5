package org.bienche.restructuring.rules;

import static org.bienche.restructuring.rules.DraftUnit.Side.AFTER;
import static org.bienche.restructuring.rules.DraftUnit.Side.BEFORE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.restructuring.rules.DraftUnit.Key;
import org.jspecify.annotations.Nullable;

/**
 * The two-tier government as the commune lists have it.
 *
 * <p>A commune of today with one undivided source continues it, and so does a province of today with one former province: the same body, perhaps
 * with another name, kind or code. All other former communes close, merged into one or divided over several, and all other provinces of today are
 * established, also where they keep the code and name of one of the former. Districts are dissolved; only a district that had no communes has one
 * successor, the commune of today that its island became.
 */
public final class TwoTierDraft {

    private final CommuneLists lists;
    private final Map<Key, DraftUnit> before = new LinkedHashMap<>();
    private final Map<Key, DraftUnit> after = new LinkedHashMap<>();
    private final Map<Key, Set<Key>> sources = new LinkedHashMap<>();
    private final Map<Key, Set<Key>> targets = new LinkedHashMap<>();

    private TwoTierDraft(CommuneLists lists) {
        this.lists = lists;
    }

    /** @param lists without a fault */
    public static Draft of(CommuneLists lists) {
        return new TwoTierDraft(lists).draft();
    }

    private Draft draft() {
        lists.mapping().forEach(this::addLegacyProvince);
        lists.mapping().forEach(this::addLegacyDistrict);
        lists.mapping().forEach(this::addLegacyCommune);
        lists.mapping().forEach(this::pass);
        lists.communes().forEach(this::addProvince);
        lists.communes().forEach(this::addCommune);
        List<Draft.Line> lines = new ArrayList<>();
        before.values().forEach(unit -> lines.addAll(fateOf(unit)));
        after.values().stream()
                .filter(unit -> unit.continues() == null)
                .forEach(unit -> lines.add(new Draft.Line(SuccessionKind.ESTABLISHED, null, unit.key())));
        return new Draft(List.copyOf(before.values()), List.copyOf(after.values()), lines);
    }

    private void addLegacyProvince(MappingRow row) {
        addBefore(row, legacyProvince(row), row.legacyProvince(), UnitKind.PROVINCE, null);
    }

    private void addLegacyDistrict(MappingRow row) {
        addBefore(row, legacyDistrict(row), row.legacyDistrict(), UnitKind.DISTRICT, legacyProvince(row));
    }

    private void addLegacyCommune(MappingRow row) {
        if (!row.isDistrictItself()) {
            addBefore(row, legacyCommune(row), row.legacyCommune(), kindOf(row.legacyCommune()), legacyDistrict(row));
        }
    }

    private void addBefore(MappingRow row, Key key, String name, UnitKind kind, @Nullable Key parent) {
        before.putIfAbsent(
                key, new DraftUnit(key, name, kind, parent, null, null, null, ImportTable.MAPPING, row.row()));
    }

    /** Notes the passage of the row's commune (or island district), and of its province. */
    private void pass(MappingRow row) {
        Key from = row.isDistrictItself() ? legacyDistrict(row) : legacyCommune(row);
        pass(from, new Key(AFTER, Level.COMMUNE, row.communeCode()));
        pass(legacyProvince(row), new Key(AFTER, Level.PROVINCE, row.provinceCode()));
    }

    private void pass(Key from, Key to) {
        targets.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
        sources.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(from);
    }

    private void addProvince(CommuneRow row) {
        Key key = new Key(AFTER, Level.PROVINCE, row.provinceCode());
        after.putIfAbsent(
                key,
                new DraftUnit(
                        key,
                        row.province(),
                        UnitKind.PROVINCE,
                        null,
                        null,
                        null,
                        continuedBy(key),
                        ImportTable.COMMUNES,
                        row.row()));
    }

    private void addCommune(CommuneRow row) {
        Key key = new Key(AFTER, Level.COMMUNE, row.code());
        after.put(
                key,
                new DraftUnit(
                        key,
                        row.name(),
                        Objects.requireNonNull(row.kind()),
                        new Key(AFTER, Level.PROVINCE, row.provinceCode()),
                        row.areaKm2(),
                        row.population(),
                        continuedBy(key),
                        ImportTable.COMMUNES,
                        row.row()));
    }

    /** The one source of the same level that passes here as a whole. */
    private @Nullable Key continuedBy(Key key) {
        Set<Key> from = sources.getOrDefault(key, Set.of());
        if (from.size() != 1) {
            return null;
        }
        Key only = from.iterator().next();
        boolean whole = targets.getOrDefault(only, Set.of()).size() == 1;
        return whole && only.level() == key.level() ? only : null;
    }

    private List<Draft.Line> fateOf(DraftUnit unit) {
        Set<Key> to = targets.getOrDefault(unit.key(), Set.of());
        if (to.isEmpty()) {
            return List.of(new Draft.Line(SuccessionKind.DISSOLVED, unit.key(), null));
        }
        SuccessionKind kind = to.size() > 1
                ? SuccessionKind.DIVIDED
                : mergedOrContinued(unit, to.iterator().next());
        return to.stream().map(key -> new Draft.Line(kind, unit.key(), key)).toList();
    }

    private SuccessionKind mergedOrContinued(DraftUnit unit, Key to) {
        DraftUnit heir = after.get(to);
        boolean same = heir != null && unit.key().equals(heir.continues());
        return same ? SuccessionKind.CONTINUED : SuccessionKind.MERGED;
    }

    private static Key legacyProvince(MappingRow row) {
        return new Key(BEFORE, Level.PROVINCE, row.legacyProvinceCode());
    }

    private static Key legacyDistrict(MappingRow row) {
        return new Key(BEFORE, Level.DISTRICT, row.legacyDistrictCode());
    }

    private static Key legacyCommune(MappingRow row) {
        return new Key(BEFORE, Level.COMMUNE, row.legacyCommuneCode());
    }

    /** The former list has no column for it: the name says it. */
    private static UnitKind kindOf(String legacyCommune) {
        if (legacyCommune.startsWith("Phường ")) {
            return UnitKind.WARD;
        }
        return legacyCommune.startsWith("Thị trấn ") ? UnitKind.TOWNSHIP : UnitKind.COMMUNE;
    }
}
