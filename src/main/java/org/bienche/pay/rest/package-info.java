/** The calculators of pay for other systems: they touch no data. */
@org.jspecify.annotations.NullMarked
package org.bienche.pay.rest;
