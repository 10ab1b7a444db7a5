package org.bienche.people;

import java.time.YearMonth;

/**
 * A payslip of a person.
 *
 * @param href its page, from the program's root
 */
public record Paper(YearMonth month, long gross, long net, String href) {}
