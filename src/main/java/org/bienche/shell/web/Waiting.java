package org.bienche.shell.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.bienche.access.HomeItem;

/** How much waits for the person: shown on every page, so counted anew only now and then. */
@SessionScoped
public class Waiting implements Serializable {

    private static final long serialVersionUID = 1;
    private static final long SECONDS = 20;

    @Inject
    private Home home;

    @Inject
    private Clock clock;

    private int count;
    private Instant until = Instant.MIN;

    public int count() {
        Instant now = clock.instant();
        if (now.isAfter(until)) {
            refresh(home.items(HomeItem.Kind.WAITING).size());
        }
        return count;
    }

    void refresh(int waiting) {
        count = waiting;
        until = clock.instant().plusSeconds(SECONDS);
    }
}
