package org.bienche.organization;

import java.time.LocalDate;
import org.bienche.time.Validity;

/**
 * When a unit was there that is not there on some day.
 *
 * @param nearest the day to see it on: today where it is there today, else the nearest to the day that was asked for
 */
public record OtherDays(String name, Validity validity, LocalDate nearest) {}
