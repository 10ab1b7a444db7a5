/**
 * What a person is paid for a month, and why; when the next step comes, where a new rank places them, when they may retire.
 *
 * <p>The facts of the month come in as a {@link org.bienche.pay.PersonMonth}, the law as a {@link org.bienche.pay.MonthlyLaw} resolved
 * once for everybody; the named rules in {@code rules} turn them into a {@link org.bienche.pay.Payslip}. The same rules explain
 * themselves when asked: each line with its formula, its sources and whether they are certain. Legal basis: NĐ 204/2004/NĐ-CP and the
 * decrees on the base salary and allowances, the laws on social, health and unemployment insurance, on the trade union and on personal
 * income tax; all figures lie in the files of {@code legislation}. Out of scope: runs, storage, arrears and bank files, which belong to
 * {@code payroll}.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.pay;
