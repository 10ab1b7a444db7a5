package org.bienche.payroll;

/** An exception in a list: who it is about and where. */
public record ExceptionLine(String personNumber, String personName, String unitName, PayslipException exception) {}
