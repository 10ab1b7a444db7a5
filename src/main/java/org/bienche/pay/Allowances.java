package org.bienche.pay;

import org.bienche.people.AllowanceCode;

/**
 * The allowances of a person in a month, one size for each code: hundredths of a coefficient ({@code 60} is 0.60), whole percent, or đồng,
 * as the code's form says; 1 for one whose size the law fixes, 0 for one that the person does not have.
 */
public final class Allowances {

    private static final int CODES = AllowanceCode.values().length;

    /** Nothing beside the salary. */
    public static final Allowances NONE = new Builder().build();

    private final long[] sizes;

    private Allowances(long[] sizes) {
        this.sizes = sizes;
    }

    public long size(AllowanceCode code) {
        return sizes[code.ordinal()];
    }

    public boolean has(AllowanceCode code) {
        return size(code) != 0;
    }

    /** These without one of them. */
    public Allowances without(AllowanceCode code) {
        long[] others = sizes.clone();
        others[code.ordinal()] = 0;
        return new Allowances(others);
    }

    /** Collects the allowances of one person. */
    public static final class Builder {

        private final long[] sizes = new long[CODES];

        /** Adds an allowance. Of several of the same kind only the highest is paid; amounts of money add up. */
        public Builder add(AllowanceCode code, long size) {
            if (size < 0) {
                throw new IllegalArgumentException("An allowance is not negative: " + code + " " + size);
            }
            int place = code.ordinal();
            sizes[place] = code.form() == AllowanceCode.Form.AMOUNT
                    ? Math.addExact(sizes[place], size)
                    : Math.max(sizes[place], size);
            return this;
        }

        /** Adds an allowance whose size the law fixes. */
        public Builder add(AllowanceCode code) {
            return add(code, 1);
        }

        public Allowances build() {
            return new Allowances(sizes.clone());
        }
    }
}
