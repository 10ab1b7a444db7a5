package org.bienche.norms;

import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * What of a unit is against a norm. There is none without a place in the law.
 *
 * @param key names the sentence, which {@code actual}, {@code allowed} and {@code more} fill in this order
 * @param actual how many there are
 * @param allowed how many the norm allows at most, or asks for at least
 * @param more what the norm was measured by
 * @param provisions the values of the law that it rests on
 * @param waste whether it counts as an act of waste, which its weight does not say
 * @param deadline by which it is to be settled; null where that is at once, or the norm sets none
 */
public record NormFinding(
        UnitOn unit,
        Norm norm,
        Severity severity,
        String key,
        int actual,
        int allowed,
        List<Object> more,
        List<Provision> provisions,
        Waste waste,
        @Nullable LocalDate deadline)
        implements Cited {

    public NormFinding {
        more = List.copyOf(more);
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("A finding on a norm names its place in the law: " + norm);
        }
    }

    /** What fills the sentence. */
    public Object[] args() {
        Object[] args = new Object[more.size() + 2];
        args[0] = actual;
        args[1] = allowed;
        System.arraycopy(more.toArray(), 0, args, 2, more.size());
        return args;
    }

    /** By how much the norm is missed. */
    public int difference() {
        return actual - allowed;
    }
}
