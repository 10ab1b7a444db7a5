package org.bienche.restructuring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienche.organization.Organization;
import org.bienche.organization.PayArea;
import org.bienche.organization.Succession;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;

/**
 * A draft with identities: the former units still to be entered, and the lines of the plan.
 *
 * @param openings the former units that the organization does not have yet, by the day from which they are known
 */
public record TwoTierPlan(Map<LocalDate, List<UnitChange>> openings, PlanLines lines) {

    /**
     * The plan of a draft: former units that must be opened first, and the lines.
     *
     * @param days the day from which former units are entered where nothing else bounds it, and the day of the change
     * @param firstFresh the first of {@link Matching#fresh} reserved identities
     * @param bigCities the province codes whose area has its own column of leadership allowances
     */
    public static TwoTierPlan of(
            Draft draft, Matching.Result matched, Days days, long firstFresh, Set<String> bigCities) {
        Map<DraftUnit.Key, Long> ids = Matching.identities(draft, matched, firstFresh);
        Builder builder = new Builder(draft, matched, ids, bigCities);
        return new TwoTierPlan(builder.openings(days.opened()), builder.lines(days.effective()));
    }

    /** The day from which former units are entered, and the day of the change. */
    public record Days(LocalDate opened, LocalDate effective) {

        /** Entered from the first day of the year; of the year before, where the change itself comes on that day. */
        public static Days of(LocalDate effective) {
            return new Days(effective.minusDays(1).withDayOfYear(1), effective);
        }
    }

    private static final class Builder {

        private final Draft draft;
        private final Matching.Result matched;
        private final Map<DraftUnit.Key, Long> ids;
        private final Set<String> bigCities;
        private final Map<DraftUnit.Key, UnitFacts> former = new HashMap<>();
        private final Map<DraftUnit.Key, DraftUnit> byKey;

        Builder(Draft draft, Matching.Result matched, Map<DraftUnit.Key, Long> ids, Set<String> bigCities) {
            this.draft = draft;
            this.matched = matched;
            this.ids = ids;
            this.bigCities = bigCities;
            this.byKey = draft.before().stream().collect(Collectors.toMap(DraftUnit::key, unit -> unit));
            draft.after().forEach(unit -> byKey.put(unit.key(), unit));
        }

        private long id(DraftUnit.Key key) {
            return Objects.requireNonNull(ids.get(key), () -> "Not a unit of the draft: " + key);
        }

        Map<LocalDate, List<UnitChange>> openings(LocalDate opened) {
            Map<DraftUnit.Key, LocalDate> since = new HashMap<>();
            matched.known()
                    .forEach((key, unit) -> since.put(key, unit.validity().from()));
            Map<LocalDate, List<UnitChange>> openings = new TreeMap<>();
            for (DraftUnit unit : matched.missing()) {
                LocalDate parent = unit.parent() == null ? opened : since.getOrDefault(unit.parent(), opened);
                LocalDate from = parent.isAfter(opened) ? parent : opened;
                since.put(unit.key(), from);
                openings.computeIfAbsent(from, none -> new ArrayList<>())
                        .add(new UnitChange.Open(id(unit.key()), formerFacts(unit)));
            }
            return openings;
        }

        private UnitFacts formerFacts(DraftUnit unit) {
            return former.computeIfAbsent(unit.key(), key -> {
                UnitOn known = matched.known().get(key);
                return known != null ? known.facts() : fresh(unit);
            });
        }

        private UnitFacts fresh(DraftUnit unit) {
            UnitFacts usual = UnitFacts.of(unit.code(), unit.name(), unit.kind(), parent(unit));
            return usual.in(area(unit), usual.wageZone()).sized(unit.areaKm2(), unit.population());
        }

        private long parent(DraftUnit unit) {
            return unit.parent() == null ? Organization.ROOT : id(unit.parent());
        }

        private PayArea area(DraftUnit unit) {
            DraftUnit province = unit;
            while (province.parent() != null && province.key().level() != Level.PROVINCE) {
                province = Objects.requireNonNull(byKey.get(province.parent()));
            }
            return bigCities.contains(province.code()) ? PayArea.HANOI_HCMC : PayArea.OTHER;
        }

        PlanLines lines(LocalDate effective) {
            return new PlanLines(
                    effective,
                    draft.before().stream()
                            .filter(unit -> unit.parent() == null)
                            .map(unit -> id(unit.key()))
                            .collect(Collectors.toSet()),
                    draft.after().stream().map(this::planned).toList(),
                    draft.lines().stream().map(this::succession).toList(),
                    Map.of(),
                    List.of());
        }

        private PlanUnit planned(DraftUnit unit) {
            DraftUnit.Key continues = unit.continues();
            if (continues == null) {
                return new PlanUnit(id(unit.key()), true, fresh(unit));
            }
            UnitFacts was = formerFacts(Objects.requireNonNull(byKey.get(continues)));
            Long parent = unit.parent() == null ? was.parentId() : Long.valueOf(parent(unit));
            UnitFacts facts = new UnitFacts(
                    unit.code(),
                    unit.name(),
                    unit.kind(),
                    parent,
                    was.fundingGroup(),
                    area(unit),
                    was.wageZone(),
                    unit.areaKm2() == null ? was.areaKm2() : unit.areaKm2(),
                    unit.population() == null ? was.population() : unit.population());
            return new PlanUnit(id(unit.key()), false, facts);
        }

        private Succession succession(Draft.Line line) {
            return new Succession(
                    line.kind(),
                    line.from() == null ? null : Long.valueOf(id(line.from())),
                    line.to() == null ? null : Long.valueOf(id(line.to())));
        }
    }
}
