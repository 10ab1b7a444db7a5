package org.bienche.people;

import java.time.LocalDate;

/**
 * Something that comes for one of many people.
 *
 * @param key the sentence without a name
 */
public record Due(LocalDate on, String key, long personId, String number, String fullName, String unit) {}
