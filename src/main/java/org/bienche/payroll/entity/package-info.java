/** Runs and payslips as stored, facts read in bulk, rows written in bulk. */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll.entity;
