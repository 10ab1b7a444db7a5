package org.bienche.norms.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.norms.Network;
import org.bienche.norms.StaffSize;
import org.bienche.organization.PayArea;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** Counts the bodies of the networks by kind and place, and sets the norms of a day beside them. */
public final class NetworkNorms {

    private static final String AGENCIES = "staffing.province.agencies";
    private static final String DEPARTMENTS = "staffing.commune.departments";
    private static final String CENTRES = "staffing.network.centres_of_a_commune";
    private static final String ONE_LEVEL = "staffing.network.one_level_centres";
    private static final String ONE_LEVEL_PROVINCES = "staffing.network.one_level_provinces";

    /** What is counted of a place and added up over the places in it. */
    private enum Count {
        PROVINCES,
        AGENCIES,
        AGENCY_NORM,
        COMMUNES,
        DEPARTMENTS,
        DEPARTMENT_NORM,
        COMMUNES_OVER,
        CENTRES,
        CENTRE_NORM,
        CENTRE_STAFF,
        CENTRE_STAFF_NORM,
        CENTRES_SHORT,
        ONE_LEVEL,
        ONE_LEVEL_NORM,
        BRANCHES
    }

    private final Tree tree;
    private final Law law;
    private final Map<Long, Integer> people;

    /** @param people who has a main post in each unit of a centre of a commune */
    public NetworkNorms(Tree tree, Law law, Map<Long, Integer> people) {
        this.tree = tree;
        this.law = law;
        this.people = Map.copyOf(people);
    }

    /** The values of the law that the norms rest on. */
    public static List<Provision> provisions(Law law) {
        return Stream.of(AGENCIES, DEPARTMENTS, CENTRES, StaffSizes.CENTRE, ONE_LEVEL, ONE_LEVEL_PROVINCES)
                .flatMap(key -> law.find(key).stream())
                .toList();
    }

    /** A place with everything under it. */
    public Network of(UnitOn place) {
        Map<Count, Integer> all = new EnumMap<>(Count.class);
        tree.subtree(place.id()).forEach(unit -> add(unit, all));
        return new Network(
                place,
                of(all, Count.PROVINCES),
                of(all, Count.COMMUNES),
                of(all, Count.AGENCIES),
                known(AGENCIES, of(all, Count.AGENCY_NORM)),
                of(all, Count.DEPARTMENTS),
                known(DEPARTMENTS, of(all, Count.DEPARTMENT_NORM)),
                of(all, Count.COMMUNES_OVER),
                of(all, Count.CENTRES),
                known(CENTRES, of(all, Count.CENTRE_NORM)),
                of(all, Count.CENTRE_STAFF),
                known(StaffSizes.CENTRE, of(all, Count.CENTRE_STAFF_NORM)),
                of(all, Count.CENTRES_SHORT),
                of(all, Count.ONE_LEVEL),
                known(ONE_LEVEL, of(all, Count.ONE_LEVEL_NORM)),
                of(all, Count.BRANCHES));
    }

    private static int of(Map<Count, Integer> counts, Count count) {
        return counts.getOrDefault(count, 0);
    }

    private static void add(Map<Count, Integer> counts, Count count, int number) {
        counts.merge(count, number, Math::addExact);
    }

    private void add(UnitOn unit, Map<Count, Integer> counts) {
        switch (unit.kind()) {
            case PROVINCE -> addProvince(unit, counts);
            case COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE -> addCommune(unit, counts);
            case SERVICE_CENTRE -> addCentre(unit, counts);
            case ONE_LEVEL_CENTRE -> add(counts, Count.ONE_LEVEL, 1);
            case CENTRE_BRANCH -> add(counts, Count.BRANCHES, 1);
            default -> {}
        }
    }

    private void addProvince(UnitOn province, Map<Count, Integer> counts) {
        add(counts, Count.PROVINCES, 1);
        add(counts, Count.AGENCIES, count(tree.children(province.id()).stream(), UnitKind::isAgency));
        add(counts, Count.AGENCY_NORM, agenciesOf(province).orElse(0));
        add(counts, Count.ONE_LEVEL_NORM, isOneLevel(province) ? whole(ONE_LEVEL) : 0);
    }

    /** The norm of a commune counts its centre among the departments: what it leaves is theirs. */
    private void addCommune(UnitOn commune, Map<Count, Integer> counts) {
        int departments = count(inCommune(commune), UnitKind::isDepartment);
        int centres = count(inCommune(commune), kind -> kind == UnitKind.SERVICE_CENTRE);
        int left = Math.max(0, whole(DEPARTMENTS) - centres);
        boolean over = law.find(DEPARTMENTS).isPresent() && departments > left;
        boolean oneLevel = tree.ancestors(commune.id()).stream().anyMatch(this::isOneLevel);
        add(counts, Count.COMMUNES, 1);
        add(counts, Count.DEPARTMENTS, departments);
        add(counts, Count.DEPARTMENT_NORM, left);
        add(counts, Count.COMMUNES_OVER, over ? 1 : 0);
        add(counts, Count.CENTRE_NORM, oneLevel ? 0 : whole(CENTRES));
    }

    /** A centre of public administration is one of a commune; what a province calls so is another service unit. */
    private void addCentre(UnitOn centre, Map<Count, Integer> counts) {
        if (tree.ancestors(centre.id()).stream().noneMatch(above -> above.kind().level() == Level.COMMUNE)) {
            return;
        }
        int present = tree.subtree(centre.id()).stream()
                .mapToInt(unit -> people.getOrDefault(unit.id(), 0))
                .sum();
        int needed = StaffSizes.ofCentre(centre, Populations.of(tree, centre.id()), law)
                .map(StaffSize::number)
                .orElse(0);
        add(counts, Count.CENTRES, 1);
        add(counts, Count.CENTRE_STAFF, present);
        add(counts, Count.CENTRE_STAFF_NORM, needed);
        add(counts, Count.CENTRES_SHORT, present > 0 && present < needed ? 1 : 0);
    }

    private @Nullable Integer known(String key, int number) {
        return law.find(key).isPresent() ? Integer.valueOf(number) : null;
    }

    private interface Which {
        boolean test(UnitKind kind);
    }

    private static int count(Stream<UnitOn> units, Which which) {
        return Math.toIntExact(units.filter(unit -> which.test(unit.kind())).count());
    }

    /** What stands right below the commune, and right below the bodies of its administration. */
    private Stream<UnitOn> inCommune(UnitOn commune) {
        List<UnitOn> below = tree.children(commune.id());
        return Stream.concat(
                below.stream(),
                below.stream()
                        .filter(unit -> unit.kind().isAgency())
                        .flatMap(body -> tree.children(body.id()).stream()));
    }

    private Optional<Integer> agenciesOf(UnitOn province) {
        String which = province.payArea() == PayArea.HANOI_HCMC ? "HANOI_HCMC" : "OTHER";
        return law.find(AGENCIES)
                .map(found -> found.value().entries().get(which))
                .map(value -> Math.toIntExact(value.whole()));
    }

    private boolean isOneLevel(UnitOn unit) {
        return unit.kind() == UnitKind.PROVINCE
                && law.find(ONE_LEVEL_PROVINCES)
                        .map(Provision::value)
                        .map(Value::names)
                        .filter(codes -> codes.contains(unit.code()))
                        .isPresent();
    }

    private int whole(String key) {
        return law.find(key)
                .map(found -> Math.toIntExact(found.value().whole()))
                .orElse(0);
    }
}
