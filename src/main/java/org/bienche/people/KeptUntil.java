package org.bienche.people;

import java.time.LocalDate;

/**
 * How long the law lets an allowance be kept.
 *
 * @param lastDay the last day on which it is paid; the day before it would begin, where nothing is kept
 * @param months of the rule; 0 where it is the term alone
 * @param article where it stands
 * @param verified whether its source is certain
 */
public record KeptUntil(LocalDate lastDay, long months, String article, boolean verified) {}
