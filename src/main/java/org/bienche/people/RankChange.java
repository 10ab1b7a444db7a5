package org.bienche.people;

import java.time.LocalDate;

/**
 * A change of rank that is thought of.
 *
 * @param on the day from which the new rank is paid
 * @param byService whether a lower scale is counted by the insured service
 * @param probationMonths of that service, which do not count
 */
public record RankChange(String newScale, LocalDate on, boolean byService, int probationMonths) {}
