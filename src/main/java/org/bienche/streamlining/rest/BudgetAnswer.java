package org.bienche.streamlining.rest;

import java.util.List;
import org.bienche.streamlining.AskedCases;
import org.bienche.streamlining.Budget;
import org.bienche.streamlining.Budget.Line;
import org.bienche.streamlining.Budget.Sum;
import org.bienche.streamlining.Budget.Way;

/**
 * What a list costs, as the interface answers it.
 *
 * @param unverified for how many people some source is not certain
 */
public record BudgetAnswer(
        long people, long total, long unverified, List<WayAnswer> byPolicy, List<YearAnswer> byYear) {

    /** A policy, or {@code EARLIER} for the old register, with a way of leaving. */
    public record WayAnswer(String policy, String leaving, long people, long total, long unverified) {

        static WayAnswer of(Line<Way> line) {
            Way way = line.key();
            Sum sum = line.sum();
            String policy =
                    way.policy() == null ? AskedCases.EARLIER : way.policy().name();
            return new WayAnswer(policy, way.leaving().name(), sum.people(), sum.total(), sum.unverified());
        }
    }

    /** A year of leaving. */
    public record YearAnswer(int year, long people, long total, long unverified) {

        static YearAnswer of(Line<Integer> line) {
            Sum sum = line.sum();
            return new YearAnswer(line.key(), sum.people(), sum.total(), sum.unverified());
        }
    }

    static BudgetAnswer of(Budget budget) {
        Sum sum = budget.sum();
        return new BudgetAnswer(
                sum.people(),
                sum.total(),
                sum.unverified(),
                budget.ways().stream().map(WayAnswer::of).toList(),
                budget.years().stream().map(YearAnswer::of).toList());
    }
}
