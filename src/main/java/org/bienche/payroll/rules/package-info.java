/** The rules of a payroll run: its parts, who it pays on which day, what adds up, and how a month differs from the last. */
@org.jspecify.annotations.NullMarked
package org.bienche.payroll.rules;
