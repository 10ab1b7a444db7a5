package org.bienche.planning;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** What a unit asks for of one staff kind. */
public record Wish(
        StaffKind kind, int asked, String reason, @Nullable LocalDate surplusUntil) {}
