package org.bienche.workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * The work of a unit in a period, field by field and together, beside the people of the unit and of all below it.
 *
 * @param demand of all fields; null where no standards hold
 * @param load null where no standards hold or nobody can tell who does the work
 * @param earlier what the work of the earlier period took; null where there is none
 */
public record UnitWork(
        UnitOn unit,
        List<FieldWork> fields,
        @Nullable Demand demand,
        Strength strength,
        @Nullable Load load,
        @Nullable Demand earlier) {

    public UnitWork {
        fields = List.copyOf(fields);
    }

    public long received() {
        return fields.stream().mapToLong(FieldWork::received).sum();
    }

    public long done() {
        return fields.stream().mapToLong(FieldWork::done).sum();
    }

    /** Null where no field tells it. */
    public @Nullable Long late() {
        return sum(fields.stream().map(FieldWork::late));
    }

    /** What came in in the earlier period, in the fields that tell it. */
    public @Nullable Long before() {
        return sum(fields.stream().map(FieldWork::before));
    }

    private static @Nullable Long sum(Stream<@Nullable Long> numbers) {
        List<Long> told = numbers.filter(Objects::nonNull).map(Long.class::cast).toList();
        return told.isEmpty() ? null : told.stream().mapToLong(Long::longValue).sum();
    }

    public @Nullable LoadFinding finding() {
        return load == null ? null : load.finding();
    }

    public @Nullable BigDecimal perPost() {
        return Strength.each(received(), strength.approved());
    }

    public @Nullable BigDecimal perPerson() {
        return Strength.each(received(), strength.present());
    }
}
