package org.bienche.pay;

import java.time.LocalDate;
import org.bienche.legislation.Provision;

/** The first day on which a kept allowance is no longer paid, and where that stands. */
public record RetainedUntil(LocalDate end, Provision provision) {}
