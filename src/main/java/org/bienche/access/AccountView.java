package org.bienche.access;

import java.util.Set;

/** An account as the administrator sees it. */
public record AccountView(
        long id, String username, String displayName, String locale, boolean enabled, Set<Grant> grants) {}
