package org.bienche.people;

import java.time.LocalDate;

/**
 * How a person left the service.
 *
 * @param unitId the unit left
 * @param on the first day outside
 */
public record Departure(DepartureKind kind, long unitId, LocalDate on, long decisionId) {}
