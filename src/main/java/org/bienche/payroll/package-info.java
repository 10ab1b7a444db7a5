/**
 * Payroll runs: one month of a unit's subtree, computed from recorded facts, approved by a leader, closed, and never changed again.
 *
 * <p>Who is paid: everybody with a main post or a place on a waiting list in the subtree, once a month, by the unit they are listed
 * under on the first of the month; who joins later in the month, by the unit they join, on that day. That unit pays the whole month, each part
 * of it by its own facts where something changes: post, salary, allowance, state of work, the unit's funding or the law.
 * A person whose file is not in order is listed as an exception, all others are paid, and the run cannot be submitted until it is
 * settled.
 *
 * <p>Invariants: PAY_IDENTITY (net is earnings less deductions in every row, and the rows add up to the run) and FROZEN (an approved or
 * closed run is bit for bit what was approved). A payslip is stored as one wide row; its lines are derived again from the facts as known
 * then and the law pinned then, and checked against the row.
 *
 * <p>Legal basis: TT 13/2026/TT-BNV Article 3 for the sums, through {@code pay}. Out of scope: the rules of pay themselves ({@code pay}),
 * printing ({@code printing}), arrears for facts learnt late (difference lines of a later month).
 */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll;
