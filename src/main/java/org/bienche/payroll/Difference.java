package org.bienche.payroll;

/** How much of the difference to the month before is of one kind; amounts are now less before. */
public record Difference(DifferenceKind kind, int people, long gross, long net) {}
