/**
 * The rules of pay, named in {@link org.bienche.pay.rules.PayRules}: pure functions of a person's month and the month's law.
 *
 * <p>A rule works out one line on a {@link org.bienche.pay.rules.Sheet}. The sheet's operations calculate and, where an explanation is
 * wanted, write down what they calculate: there is one way through the rules, with or without explanation. Roundings are those of
 * {@link org.bienche.money.Dong}: each line by itself, half up.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.pay.rules;
