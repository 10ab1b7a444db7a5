package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanSource;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;

/**
 * A superior's plan made up of the plans that were filed with it: what the unit begins with, less what these began with, and what they
 * come to. Units that have not filed stay as they are; taking the same over again comes to the same.
 */
public final class TakeOver {

    private TakeOver() {}

    /** What the plans that were filed offer, by unit and kind; drafts and what a unit's own head decides offer nothing. */
    public static List<PlanSource> offered(List<StaffingPlan> below) {
        List<PlanSource> sources = new ArrayList<>();
        below.stream()
                .filter(plan -> !plan.state().isOpen() && !plan.ownDecision())
                .forEach(plan -> plan.used().forEach(line -> sources.add(source(plan, line))));
        sources.sort(PlanSource.ORDER);
        return sources;
    }

    private static PlanSource source(StaffingPlan plan, PlanLine line) {
        return new PlanSource(
                plan.id(),
                plan.edition(),
                plan.unitId(),
                line.kind(),
                line.begun(),
                line.number(),
                line.begunRevenue(),
                line.fromRevenue().number());
    }

    /** @param reason of lines that ask for more than there is and say none of their own */
    public static List<PlanLine> lines(List<PlanLine> own, List<PlanSource> sources, String reason) {
        return own.stream()
                .map(line -> line(
                        line,
                        sources.stream()
                                .filter(one -> one.kind() == line.kind())
                                .toList(),
                        reason))
                .toList();
    }

    private static PlanLine line(PlanLine line, List<PlanSource> sources, String reason) {
        if (sources.isEmpty()) {
            return line;
        }
        int change = sources.stream().mapToInt(PlanSource::change).sum();
        int asked = Math.max(0, line.begun() + change);
        boolean unsaid = asked > line.before() && line.reason().isBlank();
        return line.asking(asked, revenue(line, sources, asked), unsaid ? reason : line.reason(), line.surplusUntil());
    }

    /** Where the superior's own number is not divided, nobody divides it by taking over. */
    private static @Nullable Integer revenue(PlanLine line, List<PlanSource> sources, int asked) {
        Integer own = line.begunRevenue();
        if (own == null) {
            return line.fromRevenue().asked();
        }
        int change = sum(sources, PlanSource::revenue) - sum(sources, PlanSource::begunRevenue);
        return Math.clamp(own + change, 0, asked);
    }

    /** What nobody divided counts as the state's. */
    private static int sum(List<PlanSource> sources, Function<PlanSource, @Nullable Integer> figure) {
        return sources.stream()
                .map(figure)
                .mapToInt(number -> number == null ? 0 : number)
                .sum();
    }
}
