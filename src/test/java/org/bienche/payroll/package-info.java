/** Payroll runs, tried. */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll;
