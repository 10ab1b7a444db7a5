/** The norms as rules over the snapshot of a unit: {@link org.bienche.norms.rules.NormRules} names them all. */
@org.jspecify.annotations.NullMarked
package org.bienche.norms.rules;
