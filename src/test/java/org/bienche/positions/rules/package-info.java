/** Tests of the rules. */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.rules;
