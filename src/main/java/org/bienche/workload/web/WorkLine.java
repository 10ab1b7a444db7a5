package org.bienche.workload.web;

import java.math.BigDecimal;
import org.bienche.workload.Demand;
import org.bienche.workload.FieldWork;
import org.bienche.workload.Load;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.Strength;
import org.bienche.workload.UnitWork;
import org.jspecify.annotations.Nullable;

/**
 * A unit's work, whole or of one field, as a line of the table.
 *
 * @param unit the whole; null on the line of a field
 * @param field one field; null on the line of the whole
 */
public record WorkLine(
        @Nullable UnitWork unit,
        @Nullable FieldWork field,
        long received,
        @Nullable Long before,
        long done,
        @Nullable Long late,
        @Nullable BigDecimal perPost,
        @Nullable BigDecimal perPerson,
        @Nullable Demand demand,
        Strength strength,
        @Nullable Load load) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    static WorkLine of(UnitWork one) {
        return new WorkLine(
                one,
                null,
                one.received(),
                one.before(),
                one.done(),
                one.late(),
                one.perPost(),
                one.perPerson(),
                one.demand(),
                one.strength(),
                one.load());
    }

    static WorkLine of(FieldWork one) {
        return new WorkLine(
                null,
                one,
                one.received(),
                one.before(),
                one.done(),
                one.late(),
                one.perPost(),
                one.perPerson(),
                one.demand(),
                one.strength(),
                one.load());
    }

    public @Nullable Integer needed() {
        return demand == null ? null : demand.needed();
    }

    /** How many more came in than in the earlier period; null where that is not told. */
    public @Nullable Long more() {
        return before == null ? null : received - before;
    }

    public @Nullable BigDecimal percent() {
        return load == null ? null : load.percent();
    }

    /** As long as the bar is: it ends where the people are fully used. */
    public @Nullable BigDecimal bar() {
        BigDecimal percent = percent();
        return percent == null ? null : percent.min(FULL);
    }

    /** The hours that the people have; null where there is no load. */
    public @Nullable BigDecimal available() {
        return demand == null || load == null ? null : demand.hoursOf(load.people());
    }

    public @Nullable LoadFinding finding() {
        return load == null ? null : load.finding();
    }

    public @Nullable String tone() {
        LoadFinding finding = finding();
        return finding == null
                ? null
                : switch (finding) {
                    case OVERLOADED -> "bad";
                    case FITTING -> "good";
                    case SLACK -> "warn";
                };
    }
}
