package org.bienche.restructuring.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.Simulation;

/** Before and after, side by side. */
public final class Simulator {

    private Simulator() {}

    /** Gross pay of a month and what the employer pays beside it, in whole đồng. */
    public record Cost(long monthlyPay, long employerContributions) {}

    /**
     * @param quotas the quotas without the plan, of units that the plan is about and above
     * @param before what the people cost before, by the law of the plan's month
     * @param after what they cost after, by the same law
     */
    public static Simulation of(Outlook outlook, Collection<QuotaRow> quotas, Cost before, Cost after) {
        Passage passage = outlook.passage();
        Set<Long> scopeBefore = passage.scope().stream().map(UnitOn::id).collect(Collectors.toSet());
        Set<Long> scopeAfter = passage.scopeAfter();
        QuotaPassage.Change change = new QuotaPassage(passage)
                .change(
                        quotas,
                        outlook.staffAfter(),
                        outlook.norms().deadline(passage.plan().on()));
        Set<QuotaRow> quotasAfter = new LinkedHashSet<>(quotas);
        change.ended().forEach(quotasAfter::remove);
        quotasAfter.addAll(change.begun());
        return new Simulation(
                passage.plan().on(),
                side(outlook, passage.before(), scopeBefore, outlook.staffBefore(), quotas, before),
                side(outlook, outlook.after(), scopeAfter, outlook.staffAfter(), quotasAfter, after),
                outlook.people().outcomes(outlook.staffBefore()),
                outlook.people().losingPost(outlook.staffBefore()),
                outlook.norms().deadline(passage.plan().on()),
                PlanChecks.all(outlook));
    }

    private static Simulation.Side side(
            Outlook outlook, Tree tree, Set<Long> scope, Staff staff, Collection<QuotaRow> quotas, Cost cost) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        Map<UnitKind, Integer> kinds = new EnumMap<>(UnitKind.class);
        scope.stream().flatMap(id -> tree.find(id).stream()).forEach(unit -> {
            levels.merge(unit.kind().level(), 1, Integer::sum);
            kinds.merge(unit.kind(), 1, Integer::sum);
        });
        List<QuotaRow> inScope =
                quotas.stream().filter(row -> scope.contains(row.unitId())).toList();
        return new Simulation.Side(
                levels,
                kinds,
                staff.people(),
                staff.byKind(),
                staff.waiting(),
                staff.leaders(),
                Leaders.overNorm(outlook.norms(), tree, staff).stream()
                        .mapToInt(Excess::people)
                        .sum(),
                QuotaPassage.total(tree, inScope, outlook.passage().plan().on().getYear()),
                cost.monthlyPay(),
                cost.employerContributions());
    }
}
