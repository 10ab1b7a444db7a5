package org.bienche.norms.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.norms.Network;
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

    private final Tree tree;
    private final Law law;

    public NetworkNorms(Tree tree, Law law) {
        this.tree = tree;
        this.law = law;
    }

    /** The values of the law that the norms rest on. */
    public List<Provision> provisions() {
        return Stream.of(AGENCIES, DEPARTMENTS, CENTRES, ONE_LEVEL, ONE_LEVEL_PROVINCES)
                .flatMap(key -> law.find(key).stream())
                .toList();
    }

    /** A place with everything under it. */
    public Network of(UnitOn place) {
        Tally all = tree.subtree(place.id()).stream().map(this::tally).reduce(Tally.NONE, Tally::plus);
        return new Network(
                place,
                all.provinces,
                all.communes,
                all.agencies,
                known(AGENCIES, all.agencyNorm),
                all.departments,
                known(DEPARTMENTS, all.communes * whole(DEPARTMENTS)),
                all.departmentsOver,
                all.centres,
                known(CENTRES, all.centreNorm),
                all.oneLevel,
                known(ONE_LEVEL, all.oneLevelNorm),
                all.branches);
    }

    private record Tally(
            int provinces,
            int agencies,
            int agencyNorm,
            int communes,
            int departments,
            int departmentsOver,
            int centres,
            int centreNorm,
            int oneLevel,
            int oneLevelNorm,
            int branches) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    provinces + other.provinces,
                    agencies + other.agencies,
                    agencyNorm + other.agencyNorm,
                    communes + other.communes,
                    departments + other.departments,
                    departmentsOver + other.departmentsOver,
                    centres + other.centres,
                    centreNorm + other.centreNorm,
                    oneLevel + other.oneLevel,
                    oneLevelNorm + other.oneLevelNorm,
                    branches + other.branches);
        }
    }

    private Tally tally(UnitOn unit) {
        if (unit.kind() == UnitKind.PROVINCE) {
            return ofProvince(unit);
        }
        if (unit.kind().level() == Level.COMMUNE) {
            return ofCommune(unit);
        }
        int oneLevel = unit.kind() == UnitKind.ONE_LEVEL_CENTRE ? 1 : 0;
        int branches = unit.kind() == UnitKind.CENTRE_BRANCH ? 1 : 0;
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0, oneLevel, 0, branches);
    }

    private Tally ofProvince(UnitOn province) {
        int agencies = count(tree.children(province.id()).stream(), UnitKind::isAgency);
        int oneLevelNorm = isOneLevel(province) ? whole(ONE_LEVEL) : 0;
        return new Tally(1, agencies, agenciesOf(province).orElse(0), 0, 0, 0, 0, 0, 0, oneLevelNorm, 0);
    }

    private Tally ofCommune(UnitOn commune) {
        int departments = count(inCommune(commune), UnitKind::isDepartment);
        boolean over = law.find(DEPARTMENTS).isPresent() && departments > whole(DEPARTMENTS);
        int centres = count(tree.subtree(commune.id()).stream(), kind -> kind == UnitKind.SERVICE_CENTRE);
        boolean oneLevel = tree.ancestors(commune.id()).stream().anyMatch(this::isOneLevel);
        return new Tally(0, 0, 0, 1, departments, over ? 1 : 0, centres, oneLevel ? 0 : whole(CENTRES), 0, 0, 0);
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
