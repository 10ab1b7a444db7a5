/**
 * Leaving the service under a policy: early retirement, severance, a move out of the budget, resignation, and what each pays.
 *
 * <p>Legal basis: NĐ 178/2024/NĐ-CP as amended by NĐ 67/2025/NĐ-CP, NĐ 177/2024/NĐ-CP, NĐ 29/2023/NĐ-CP, NĐ 154/2025/NĐ-CP and, for
 * ordinary resignation, NĐ 170/2025/NĐ-CP; the figures lie in the files of {@code legislation}, those not certain marked. A benefit is a
 * sum of salaries taken so many times for so many months or years; each part is a line with its formula and source. Out of scope: the
 * pension itself, which the insurance fund pays.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining;
