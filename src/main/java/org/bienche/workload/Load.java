package org.bienche.workload;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Work beside people.
 *
 * @param percent of what they can do in the period, to one place; null where nobody is there
 * @param finding null where there is neither work nor anybody
 */
public record Load(
        int people, @Nullable BigDecimal percent, @Nullable LoadFinding finding) {}
