package org.bienche.streamlining;

/**
 * How many people left in a year for a cause, and with how much money.
 *
 * @param total in đồng, as far as known
 */
public record RegisterLine(int year, Cause cause, long people, long total) {}
