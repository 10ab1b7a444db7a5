package org.bienche.norms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Legislation;
import org.bienche.norms.rules.NormRules;
import org.bienche.norms.rules.Populations;
import org.bienche.norms.rules.StaffSizes;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;

/** The front door to the norms: what of a unit and of all below it is against them on a day. */
@ApplicationScoped
@Transactional
public class UnitNorms {

    private static final String WASTE = "staffing.waste_acts";

    @Inject
    private Snapshots snapshots;

    @Inject
    private Legislation legislation;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** Measures a unit that the caller sees, and all below it. */
    public NormReport under(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        return measure(unit, on);
    }

    /** Measures every unit of today, whatever the caller's scope. */
    NormReport whole() {
        return measure(Organization.ROOT, LocalDate.now(clock));
    }

    /** The numbers of staff that the law of a day names for a unit. */
    public List<StaffSize> sizes(long unit, LocalDate on) {
        Tree tree = organization.tree(on);
        UnitOn parent = tree.ancestors(unit).stream().findFirst().orElse(null);
        return StaffSizes.of(tree.node(unit), parent, Populations.of(tree, unit), legislation.on(on))
                .toList();
    }

    /** The acts of waste that the law of a day lists and no norm finds: nothing on record tells of them. */
    public List<String> unmeasured(LocalDate on) {
        List<String> found = Stream.of(Norm.values())
                .flatMap(norm -> norm.wasteAct().stream())
                .toList();
        return legislation.on(on).find(WASTE).stream()
                .flatMap(list -> list.value().names().stream())
                .filter(act -> !found.contains(act))
                .toList();
    }

    private NormReport measure(long unit, LocalDate on) {
        return new NormReport(
                on,
                organization.tree(on).subtree(unit).size(),
                NormRules.findingsUnder(snapshots.of(unit, on), legislation.on(on)));
    }
}
