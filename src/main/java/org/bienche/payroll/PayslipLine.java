package org.bienche.payroll;

/** A payslip in a list: who it is for, where, and its amounts. */
public record PayslipLine(String personNumber, String personName, String unitName, PayslipRow row) {}
