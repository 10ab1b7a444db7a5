package org.bienche.restructuring.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The norms of a day that a restructuring is measured by.
 *
 * @param departments deputies of a department or office by its staff: the entry of the highest number not above it holds
 * @param agencies deputies of a province's specialised agencies, so many on average
 * @param bigCityExtra more of them in all in the two big cities
 * @param serviceUnits deputies of a service unit by its staff
 * @param selfFinanced deputies of a service unit that pays its own running costs
 * @param communes deputies of each leading post of a commune
 * @param smallestServiceUnit staff that a new service unit needs
 * @param retentionMonths for how many months at least a leader who loses the post keeps its allowance
 * @param complyMonths within how long too many must be brought in line, and who waits must have a place
 */
public record Norms(
        Rule<NavigableMap<Integer, Integer>> departments,
        Rule<Integer> agencies,
        Rule<Integer> bigCityExtra,
        Rule<NavigableMap<Integer, Integer>> serviceUnits,
        Rule<Integer> selfFinanced,
        Rule<Integer> communes,
        Rule<Integer> smallestServiceUnit,
        Rule<Integer> complyMonths,
        Rule<Integer> retentionMonths) {

    /** A figure of the law with the place that it comes from. */
    public record Rule<T>(T value, String article, boolean verified) {}

    public LocalDate deadline(LocalDate restructured) {
        return restructured.plusMonths(complyMonths.value());
    }

    static int step(Rule<NavigableMap<Integer, Integer>> rule, int staff) {
        Map.Entry<Integer, Integer> entry = rule.value().floorEntry(staff);
        return entry == null ? 0 : entry.getValue();
    }
}
