/** The pages of payroll: the list of runs, a run, a payslip; and what stands of them on the home page. */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll.web;
