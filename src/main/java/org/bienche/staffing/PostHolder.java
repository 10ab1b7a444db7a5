package org.bienche.staffing;

import org.bienche.people.AppointmentKind;
import org.bienche.time.Validity;

/** Somebody who holds, held or will hold a post. */
public record PostHolder(long personId, String name, AppointmentKind kind, Validity validity, long decisionId) {}
