/** Payroll runs and payslips for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll.rest;
