/**
 * Money in whole đồng ({@code long}) and the two roundings of the law, in one place.
 *
 * <p>Coefficients are exact decimals; a product of coefficient and base salary becomes đồng here and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.money;
