package org.bienche.payroll;

/** What payslips add up to, in whole đồng. */
public record Sums(
        int people,
        int unverified,
        long gross,
        long employeeContributions,
        long incomeTax,
        long net,
        long employerContributions) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0);

    public Sums plus(Sums other) {
        return new Sums(
                people + other.people,
                unverified + other.unverified,
                gross + other.gross,
                employeeContributions + other.employeeContributions,
                incomeTax + other.incomeTax,
                net + other.net,
                employerContributions + other.employerContributions);
    }

    /** What the month costs the employer. */
    public long cost() {
        return gross + employerContributions;
    }
}
