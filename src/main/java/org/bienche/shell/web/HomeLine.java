package org.bienche.shell.web;

import java.time.LocalDate;
import org.bienche.access.HomeItem;
import org.jspecify.annotations.Nullable;

/** A tile or line as it stands on the page. */
public record HomeLine(
        String text,
        String href,
        @Nullable Object value,
        @Nullable LocalDate due,
        HomeItem.@Nullable Severity severity) {}
