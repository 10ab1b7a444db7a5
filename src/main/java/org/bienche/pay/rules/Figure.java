package org.bienche.pay.rules;

import org.bienche.legislation.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law ready for calculating: đồng, hundredths of a coefficient, or hundredths of a percent.
 *
 * @param source where it stands; null where the law of the day has no such number, which then is 0
 */
public record Figure(long value, @Nullable Provision source) {

    static final Figure NOTHING = new Figure(0, null);
}
