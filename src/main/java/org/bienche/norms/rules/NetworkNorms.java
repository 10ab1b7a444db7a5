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
        Tally tally = new Tally();
        tree.subtree(place.id()).forEach(tally::add);
        return tally.network(place);
    }

    private final class Tally {

        private int provinces;
        private int communes;
        private int agencies;
        private int agencyNorm;
        private int departments;
        private int departmentsOver;
        private int centres;
        private int centreNorm;
        private int oneLevel;
        private int oneLevelNorm;
        private int branches;

        void add(UnitOn unit) {
            if (unit.kind() == UnitKind.PROVINCE) {
                addProvince(unit);
            } else if (unit.kind().level() == Level.COMMUNE) {
                addCommune(unit);
            } else {
                addBody(unit);
            }
        }

        private void addProvince(UnitOn province) {
            provinces++;
            agencies += count(tree.children(province.id()).stream(), UnitKind::isAgency);
            agencyNorm += agenciesOf(province).orElse(0);
            oneLevelNorm += isOneLevel(province) ? whole(ONE_LEVEL) : 0;
        }

        private void addCommune(UnitOn commune) {
            communes++;
            int there = count(inCommune(commune), UnitKind::isDepartment);
            departments += there;
            departmentsOver += law.find(DEPARTMENTS).isPresent() && there > whole(DEPARTMENTS) ? 1 : 0;
            centres += count(tree.subtree(commune.id()).stream(), kind -> kind == UnitKind.SERVICE_CENTRE);
            boolean oneLevelProvince = tree.ancestors(commune.id()).stream().anyMatch(NetworkNorms.this::isOneLevel);
            centreNorm += oneLevelProvince ? 0 : whole(CENTRES);
        }

        private void addBody(UnitOn unit) {
            oneLevel += unit.kind() == UnitKind.ONE_LEVEL_CENTRE ? 1 : 0;
            branches += unit.kind() == UnitKind.CENTRE_BRANCH ? 1 : 0;
        }

        Network network(UnitOn place) {
            return new Network(
                    place,
                    provinces,
                    communes,
                    agencies,
                    known(AGENCIES, agencyNorm),
                    departments,
                    known(DEPARTMENTS, communes * whole(DEPARTMENTS)),
                    departmentsOver,
                    centres,
                    known(CENTRES, centreNorm),
                    oneLevel,
                    known(ONE_LEVEL, oneLevelNorm),
                    branches);
        }
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
