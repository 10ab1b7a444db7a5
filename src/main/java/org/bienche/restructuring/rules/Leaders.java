package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.rules.Norms.Rule;
import org.jspecify.annotations.Nullable;

/** The leaders of an organization beside the norms. */
public final class Leaders {

    private final Norms norms;
    private final Tree tree;
    private final Map<Long, List<Group>> staff;

    private Leaders(Norms norms, Tree tree, Map<Long, List<Group>> staff) {
        this.norms = norms;
        this.tree = tree;
        this.staff = staff;
    }

    /** Every norm that is exceeded, with how many and where. */
    public static List<Excess> overNorm(Norms norms, Tree tree, Staff staff) {
        return new Leaders(norms, tree, staff.byUnit()).all();
    }

    private List<Excess> all() {
        List<Excess> all = new ArrayList<>();
        all.addAll(each("heads", null, (unit, groups) -> tooMany(groups, Leading.HEAD, 1)));
        all.addAll(each("communes", norms.communes(), this::inCommune));
        all.addAll(each("departments", norms.departments(), this::inDepartment));
        all.addAll(each("service.units", norms.serviceUnits(), this::inServiceUnit));
        all.addAll(each("self.financed", norms.selfFinanced(), this::inSelfFinanced));
        all.addAll(inAgencies());
        return all;
    }

    private List<Excess> each(String norm, @Nullable Rule<?> rule, ToIntBiFunction<UnitOn, List<Group>> tooMany) {
        int people = 0;
        List<Long> units = new ArrayList<>();
        for (Map.Entry<Long, List<Group>> one : staff.entrySet()) {
            Optional<UnitOn> unit = tree.find(one.getKey());
            int here = unit.isEmpty() ? 0 : tooMany.applyAsInt(unit.get(), one.getValue());
            if (here > 0) {
                people += here;
                units.add(one.getKey());
            }
        }
        return of(norm, people, units, rule);
    }

    private static List<Excess> of(String norm, int people, List<Long> units, @Nullable Rule<?> rule) {
        return people == 0
                ? List.of()
                : List.of(new Excess(
                        norm,
                        people,
                        units.stream().sorted().toList(),
                        rule == null ? null : rule.article(),
                        rule == null || rule.verified()));
    }

    private int inCommune(UnitOn unit, List<Group> groups) {
        return unit.kind().level() == Level.COMMUNE
                ? tooMany(groups, Leading.DEPUTY, norms.communes().value())
                : 0;
    }

    private int inDepartment(UnitOn unit, List<Group> groups) {
        boolean department = unit.kind().isDepartment();
        return department ? deputies(groups) - Norms.step(norms.departments(), Staff.sum(groups)) : 0;
    }

    /** Group 1 has as many as its own scheme says. */
    private int inServiceUnit(UnitOn unit, List<Group> groups) {
        boolean bound =
                isService(unit) && unit.fundingGroup() != FundingGroup.G1 && unit.fundingGroup() != FundingGroup.G2;
        return bound ? deputies(groups) - Norms.step(norms.serviceUnits(), Staff.sum(groups)) : 0;
    }

    private int inSelfFinanced(UnitOn unit, List<Group> groups) {
        return isService(unit) && unit.fundingGroup() == FundingGroup.G2
                ? deputies(groups) - norms.selfFinanced().value()
                : 0;
    }

    static boolean isService(UnitOn unit) {
        return unit.kind().isService();
    }

    /** Agencies share the norm: so many on average over those of a province. */
    private List<Excess> inAgencies() {
        Map<Long, Integer> deputies = new HashMap<>();
        staff.forEach((id, groups) -> tree.find(id)
                .filter(unit -> unit.kind().isAgency())
                .ifPresent(unit -> deputies.merge(province(unit), deputies(groups), Integer::sum)));
        int people = 0;
        List<Long> provinces = new ArrayList<>();
        for (Map.Entry<Long, Integer> one : deputies.entrySet()) {
            int tooMany = one.getValue() - agencyNorm(one.getKey());
            if (tooMany > 0) {
                people += tooMany;
                provinces.add(one.getKey());
            }
        }
        return of("agencies", people, provinces, norms.agencies());
    }

    private int agencyNorm(long province) {
        long agencies = tree.subtree(province).stream()
                .filter(unit -> unit.kind().isAgency())
                .count();
        boolean big = tree.find(province)
                .filter(unit -> unit.payArea() == PayArea.HANOI_HCMC)
                .isPresent();
        return Math.toIntExact(agencies * norms.agencies().value()
                + (big ? norms.bigCityExtra().value() : 0));
    }

    private long province(UnitOn unit) {
        return tree.ancestors(unit.id()).stream()
                .filter(above -> above.kind() == UnitKind.PROVINCE)
                .findFirst()
                .map(UnitOn::id)
                .orElse(unit.id());
    }

    private static int deputies(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.leading() == Leading.DEPUTY && !group.waits())
                .mapToInt(Group::people)
                .sum();
    }

    /** So many of each leading post are allowed: how many are more. */
    private static int tooMany(List<Group> groups, Leading leading, int allowed) {
        Map<Long, Integer> byPost = new HashMap<>();
        groups.stream()
                .filter(group -> group.leading() == leading && !group.waits())
                .forEach(group -> byPost.merge(group.jobPositionId(), group.people(), Integer::sum));
        return byPost.values().stream()
                .mapToInt(people -> Math.max(0, people - allowed))
                .sum();
    }
}
