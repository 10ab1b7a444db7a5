package org.bienche.restructuring.rules;

import static org.bienche.restructuring.Severity.MUST_FIX;
import static org.bienche.restructuring.Severity.NOTE;
import static org.bienche.restructuring.Severity.SHOULD_LOOK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.Finding;

/** Whether the units of a plan can pass into one another as it says. */
final class UnitChecks {

    private UnitChecks() {}

    static List<Finding> thePlanSaysSomething(Outlook outlook) {
        boolean empty = outlook.passage().plan().successions().isEmpty();
        return empty ? List.of(Found.one(MUST_FIX, "empty", List.of())) : List.of();
    }

    /** A unit that has been closed or merged by another decision since cannot be a part of this plan. */
    static List<Finding> everyFormerUnitStands(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "unit.gone",
                formerUnits(outlook).stream()
                        .filter(unit -> !outlook.passage().before().has(unit))
                        .toList());
    }

    private static Set<Long> formerUnits(Outlook outlook) {
        Set<Long> former = new HashSet<>();
        outlook.passage().plan().successions().forEach(line -> {
            if (line.from() != null) {
                former.add(line.from());
            }
        });
        return former;
    }

    static List<Finding> aUnitHasOneFate(Outlook outlook) {
        Map<Long, Set<SuccessionKind>> fates = new HashMap<>();
        Set<Succession> seen = new HashSet<>();
        Set<Long> twice = new HashSet<>();
        for (Succession line : outlook.passage().plan().successions()) {
            Long from = line.from();
            if (from != null) {
                Set<SuccessionKind> kinds = fates.computeIfAbsent(from, none -> new HashSet<>());
                kinds.add(line.kind());
                boolean alone = line.kind() != SuccessionKind.DIVIDED;
                boolean repeated = !seen.add(line) || (alone && countOf(outlook, from) > 1);
                if (kinds.size() > 1 || repeated) {
                    twice.add(from);
                }
            }
        }
        return Found.units(MUST_FIX, "two.fates", twice);
    }

    private static long countOf(Outlook outlook, long from) {
        return outlook.passage().closes(from) ? outlook.passage().heirs(from).size() : 0;
    }

    static List<Finding> aDividedUnitHasSeveralHeirs(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "divided.alone",
                outlook.passage().plan().successions().stream()
                        .filter(line -> line.kind() == SuccessionKind.DIVIDED)
                        .map(line -> Objects.requireNonNull(line.from()))
                        .filter(unit -> outlook.passage().heirs(unit).size() < 2)
                        .collect(Collectors.toSet()));
    }

    static List<Finding> heirsStandAfterwards(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "heir.gone",
                outlook.passage().plan().successions().stream()
                        .filter(line -> line.to() != null && !outlook.after().has(line.to()))
                        .map(line -> Objects.requireNonNullElse(line.from(), line.to()))
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()));
    }

    /** Every unit of the plan must hang under one that stands afterwards, and not under itself. */
    static List<Finding> nothingHangsInTheAir(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "parent.gone",
                outlook.passage().plan().units().stream()
                        .map(PlanUnit::unitId)
                        .filter(unit -> !isRooted(outlook, unit))
                        .toList());
    }

    private static boolean isRooted(Outlook outlook, long unit) {
        List<UnitOn> above = outlook.after().ancestors(unit);
        if (above.stream().anyMatch(one -> one.id() == unit)) {
            return false;
        }
        return !above.isEmpty() && above.getLast().parentId() == null;
    }

    static List<Finding> everyBodyHasANewParent(Outlook outlook) {
        List<Long> unsettled = outlook.passage().orphans().stream()
                .filter(unit -> outlook.passage()
                        .newParent(unit)
                        .filter(outlook.after()::has)
                        .isEmpty())
                .map(UnitOn::id)
                .toList();
        return Found.units(MUST_FIX, "unsettled", unsettled);
    }

    /** A code names one unit of a level at a time; bodies share codes only where they do not share a parent. */
    static List<Finding> noCodeNamesTwoUnits(Outlook outlook) {
        Set<Long> twice = new HashSet<>();
        for (PlanUnit unit : outlook.passage().plan().units()) {
            outlook.after().byCode(unit.facts().code()).stream()
                    .filter(other -> other.id() != unit.unitId() && sharesCode(unit, other))
                    .forEach(other -> twice.add(unit.unitId()));
        }
        return Found.units(MUST_FIX, "code.twice", twice);
    }

    private static boolean sharesCode(PlanUnit unit, UnitOn other) {
        Level level = unit.facts().kind().level();
        return level == other.kind().level()
                && (level != Level.BODY || Objects.equals(unit.facts().parentId(), other.parentId()));
    }

    /** Where provinces merge, each brings its own body for the same work: the next plan has them to merge. */
    static List<Finding> noTwoBodiesOfOneName(Outlook outlook) {
        Map<List<Object>, List<Long>> byName = new LinkedHashMap<>();
        for (UnitOn body : outlook.passage().orphans()) {
            outlook.passage()
                    .newParent(body)
                    .ifPresent(parent -> byName.computeIfAbsent(
                                    List.of(parent, body.name().toLowerCase(Locale.ROOT)), none -> new ArrayList<>())
                            .add(body.id()));
        }
        List<Long> doubled = byName.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .toList();
        return Found.units(SHOULD_LOOK, "same.name", doubled);
    }

    static List<Finding> areaAndPopulationAreKnown(Outlook outlook) {
        return Found.units(
                NOTE,
                "size.unknown",
                communes(
                        outlook,
                        unit -> unit.facts().areaKm2() == null || unit.facts().population() == null));
    }

    static List<Finding> nameAndKindAgree(Outlook outlook) {
        return Found.units(NOTE, "name.and.kind", communes(outlook, unit -> !agree(unit)));
    }

    private static boolean agree(PlanUnit unit) {
        return switch (unit.facts().kind()) {
            case WARD -> unit.facts().name().startsWith("Phường ");
            case COMMUNE ->
                !unit.facts().name().startsWith("Phường ")
                        && !unit.facts().name().startsWith("Đặc khu ");
            case SPECIAL_ZONE -> unit.facts().name().startsWith("Đặc khu ");
            case COUNTRY,
                    PROVINCE,
                    DISTRICT,
                    TOWNSHIP,
                    AGENCY,
                    DEPARTMENT,
                    OFFICE,
                    PARTY_BODY,
                    FRONT,
                    PUBLIC_SERVICE_UNIT,
                    SCHOOL,
                    SERVICE_CENTRE,
                    SPECIALISED_AGENCY,
                    COMMUNE_DEPARTMENT,
                    ONE_LEVEL_CENTRE,
                    CENTRE_BRANCH -> true;
        };
    }

    private static List<Long> communes(Outlook outlook, Predicate<PlanUnit> which) {
        return outlook.passage().plan().units().stream()
                .filter(unit -> unit.facts().kind().level() == Level.COMMUNE)
                .filter(which)
                .map(PlanUnit::unitId)
                .toList();
    }
}
