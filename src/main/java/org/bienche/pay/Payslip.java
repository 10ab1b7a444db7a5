package org.bienche.pay;

/** One person's month: an amount in whole đồng for each line. */
public final class Payslip {

    private final long[] amounts;

    /** Takes the amounts by the position of their lines; the array is not copied and must not be changed any more. */
    public Payslip(long[] amounts) {
        if (amounts.length != PayLine.values().length) {
            throw new IllegalArgumentException("A payslip has an amount for each line");
        }
        this.amounts = amounts;
    }

    public long amount(PayLine line) {
        return amounts[line.ordinal()];
    }

    public long gross() {
        return amount(PayLine.GROSS);
    }

    public long insuranceBase() {
        return amount(PayLine.INSURANCE_BASE);
    }

    public long unemploymentBase() {
        return amount(PayLine.UNEMPLOYMENT_BASE);
    }

    public long employeeContributions() {
        return amount(PayLine.EMPLOYEE_CONTRIBUTIONS);
    }

    public long taxableIncome() {
        return amount(PayLine.TAXABLE_INCOME);
    }

    public long incomeTax() {
        return amount(PayLine.INCOME_TAX);
    }

    public long net() {
        return amount(PayLine.NET);
    }

    public long employerContributions() {
        return amount(PayLine.EMPLOYER_CONTRIBUTIONS);
    }

    /** The sum of the lines of a side. */
    public long sum(PayLine.Side side) {
        long sum = 0;
        for (PayLine line : PayLine.of(side)) {
            sum = Math.addExact(sum, amount(line));
        }
        return sum;
    }
}
