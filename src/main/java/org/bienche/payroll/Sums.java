package org.bienche.payroll;

/**
 * What payslips add up to, in whole đồng.
 *
 * @param unverified how many rest on a value of the law whose source is not certain
 * @param noAccount how many people have no bank account on file
 */
public record Sums(
        int people,
        int unverified,
        int noAccount,
        long gross,
        long employeeContributions,
        long incomeTax,
        long net,
        long employerContributions) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

    public Sums plus(Sums other) {
        return new Sums(
                people + other.people,
                unverified + other.unverified,
                noAccount + other.noAccount,
                gross + other.gross,
                employeeContributions + other.employeeContributions,
                incomeTax + other.incomeTax,
                net + other.net,
                employerContributions + other.employerContributions);
    }

    /** What the month costs: the gross pay and the employer's contributions. */
    public long cost() {
        return gross + employerContributions;
    }
}
