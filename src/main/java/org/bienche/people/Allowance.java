package org.bienche.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An allowance beside the salary; which of the three sizes is stated is its code's {@link AllowanceCode#form()}. */
public record Allowance(
        AllowanceCode code,
        @Nullable BigDecimal coefficient,
        @Nullable Integer percent,
        @Nullable Long amount) {

    public static Allowance coefficient(AllowanceCode code, BigDecimal coefficient) {
        return new Allowance(code, coefficient, null, null);
    }

    public static Allowance percent(AllowanceCode code, int percent) {
        return new Allowance(code, null, percent, null);
    }

    public static Allowance amount(AllowanceCode code, long amount) {
        return new Allowance(code, null, null, amount);
    }

    public static Allowance fixedByLaw(AllowanceCode code) {
        return new Allowance(code, null, null, null);
    }
}
