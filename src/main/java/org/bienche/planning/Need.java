package org.bienche.planning;

import org.bienche.people.StaffKind;

/** What a unit says it needs of a job position. */
public record Need(long positionId, StaffKind kind, int needed, String note) {}
