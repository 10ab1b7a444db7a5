package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.audit.TrailEntry;
import org.bienche.audit.TrailQuery;
import org.jspecify.annotations.Nullable;

/** Who did what, newest first. */
@Named
@RequestScoped
public class TrailBacking {

    private static final int PAGE = 50;

    @Inject
    private Trail trail;

    @Inject
    private CurrentCaller current;

    private @Nullable Long after;
    private @Nullable String actor;
    private @Nullable String subject;
    private boolean verify;
    private List<TrailEntry> entries = List.of();
    private Trail.@Nullable Verification verification;

    public void load() {
        current.require(Role.AUDITOR, Role.ADMINISTRATOR);
        entries = trail.newest(new TrailQuery(after, given(actor), given(subject), PAGE));
        if (verify) {
            verification = trail.verify();
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<TrailEntry> getEntries() {
        return entries;
    }

    public @Nullable Long getNext() {
        return entries.size() < PAGE ? null : entries.getLast().seq();
    }

    public Trail.@Nullable Verification getVerification() {
        return verification;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }

    public @Nullable String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = actor;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public boolean isVerify() {
        return verify;
    }

    public void setVerify(boolean verify) {
        this.verify = verify;
    }
}
