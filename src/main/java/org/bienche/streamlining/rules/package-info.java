/**
 * The rules of the policies, named in {@link org.bienche.streamlining.rules.StreamliningRules}: pure functions of somebody who leaves
 * and the law of that day. All share one arithmetic, on a {@link org.bienche.streamlining.rules.BenefitSheet}: times a salary, times
 * months or half years, each part rounded half up by itself.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining.rules;
