/**
 * Restructuring plans: which unit continues which, who goes where, what it costs; simulated, signed, carried out in one piece, undone.
 *
 * <p>Legal basis: the two-tier local government in force from 2025-07-01, in which districts are abolished and provinces and communes
 * merged; NĐ 178/2024/NĐ-CP with 67/2025 (what leaders keep); NĐ 150/2025/NĐ-CP (deputies, with five years to comply). Requirements:
 * HEADCOUNT (nobody lost, nobody twice, person by person) and FROZEN (what was approved is what is carried out). A code names a unit only on
 * a day, so nothing here takes a code for an identity. Out of scope: the money of those who leave ({@code streamlining}), the monthly
 * payroll ({@code payroll}), who fits which place ({@code placement}).
 */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring;
