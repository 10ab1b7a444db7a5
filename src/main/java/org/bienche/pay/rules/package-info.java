/**
 * The rules of pay: pure functions of facts and law.
 *
 * <p>The lines of a month are named in {@link org.bienche.pay.rules.PayRules}, the time to the next step in
 * {@link org.bienche.pay.rules.StepRules}, the placing in a new rank in {@link org.bienche.pay.rules.RankRules}, what is kept of a lost post
 * in {@link org.bienche.pay.rules.RetentionRules}. {@link org.bienche.pay.rules.Split} pays a month of several parts, {@link org.bienche.pay.rules.Calculation} cuts it into them,
 * {@link org.bienche.pay.rules.Funds} a unit's year, {@link org.bienche.pay.rules.Kept} says what a promotion or a cleared suspension leaves, {@link org.bienche.pay.rules.Entry} where somebody
 * begins.
 *
 * <p>A rule works out one line on a {@link org.bienche.pay.rules.Sheet}. The sheet's operations calculate and, where an explanation is
 * wanted, write down what they calculate: there is one way through the rules, with or without explanation. Roundings are those of
 * {@link org.bienche.money.Dong}: each line by itself, half up.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.pay.rules;
