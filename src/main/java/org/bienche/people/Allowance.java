package org.bienche.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An allowance beside the salary; which of the three sizes is stated is its code's {@link AllowanceCode#form()}.
 *
 * @param ground why it is kept after its post was lost; null for one that belongs to what the person does. Allowances kept for different
 *     grounds stand beside one another, each until its own end
 */
public record Allowance(
        AllowanceCode code,
        @Nullable BigDecimal coefficient,
        @Nullable Integer percent,
        @Nullable Long amount,
        @Nullable RetentionGround ground) {

    public static Allowance coefficient(AllowanceCode code, BigDecimal coefficient) {
        return new Allowance(code, coefficient, null, null, null);
    }

    public static Allowance percent(AllowanceCode code, int percent) {
        return new Allowance(code, null, percent, null, null);
    }

    public static Allowance amount(AllowanceCode code, long amount) {
        return new Allowance(code, null, null, amount, null);
    }

    public static Allowance fixedByLaw(AllowanceCode code) {
        return new Allowance(code, null, null, null, null);
    }

    /** The same allowance as it is kept after its post was lost. */
    public Allowance kept(RetentionGround why) {
        AllowanceCode name = code == AllowanceCode.LEADERSHIP ? AllowanceCode.RETENTION : code;
        return new Allowance(name, coefficient, percent, amount, why);
    }

    /** Whether it is kept from a former post. */
    public boolean isKept() {
        return ground != null || code == AllowanceCode.RETENTION;
    }

    /** Whether both follow one another in time, rather than standing side by side. */
    public boolean followsOn(Allowance other) {
        return code == other.code && ground == other.ground;
    }

    /** Whether it is more than another of the same form. */
    public boolean exceeds(Allowance other) {
        return size().compareTo(other.size()) > 0;
    }

    private BigDecimal size() {
        if (coefficient != null) {
            return coefficient;
        }
        if (percent != null) {
            return BigDecimal.valueOf(percent);
        }
        return amount == null ? BigDecimal.ONE : BigDecimal.valueOf(amount);
    }
}
