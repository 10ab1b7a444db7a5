package org.bienche.access;

import java.util.List;

/** An account as the administrator sees it, with the grants that hold now or will. */
public record AccountView(
        long id, String username, String displayName, String locale, boolean enabled, List<DatedGrant> grants) {

    public AccountView {
        grants = List.copyOf(grants);
    }
}
