package org.bienche.workload;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The work of one field of a unit beside those who do it.
 *
 * @param hoursEach for one dossier or task; null where no standards hold, and {@code demand} with it
 * @param load null where no standards hold or nobody can tell who works in the field
 * @param before what came in in the earlier period; null where that is not told
 */
public record FieldWork(
        WorkFact fact,
        @Nullable BigDecimal hoursEach,
        @Nullable Demand demand,
        Strength strength,
        @Nullable Load load,
        @Nullable Long before) {

    public String field() {
        return fact.facts().field();
    }

    public long received() {
        return fact.facts().received();
    }

    public long done() {
        return fact.facts().done();
    }

    public @Nullable Long late() {
        return fact.facts().late();
    }

    public @Nullable BigDecimal perPost() {
        return Strength.each(received(), strength.approved());
    }

    public @Nullable BigDecimal perPerson() {
        return Strength.each(received(), strength.present());
    }
}
