package org.bienche.restructuring;

import java.time.LocalDate;

/** A plan to be drafted by hand: its title, the unit within which everything lies, and its day. */
public record NewPlan(String title, long unitId, LocalDate effectiveOn) {}
