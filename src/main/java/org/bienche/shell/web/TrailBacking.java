package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.audit.TrailEntry;
import org.bienche.audit.TrailQuery;
import org.bienche.organization.Visibility;
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

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private @Nullable Long after;
    private @Nullable String actor;
    private @Nullable String subject;
    private @Nullable String action;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean verify;
    private List<TrailEntry> entries = List.of();
    private Trail.@Nullable Verification verification;

    public void load() {
        current.require(Role.AUDITOR, Role.ADMINISTRATOR);
        entries = trail.newest(new TrailQuery(
                after, given(actor), given(subject), given(action), utc(from), utc(dayAfter(to)), units(), PAGE));
        if (verify) {
            verification = trail.verify();
        }
    }

    /** The units by virtue of which the caller may read it; null for who reads everything. */
    private @Nullable Set<Long> units() {
        Set<Long> granted = new HashSet<>(current.caller().units(Role.AUDITOR));
        granted.addAll(current.caller().units(Role.ADMINISTRATOR));
        if (granted.contains(Grant.ROOT_UNIT)) {
            return null;
        }
        LocalDate today = asOf.today();
        Set<Long> units = new HashSet<>(visibility.on(today, Role.AUDITOR).unitIds());
        units.addAll(visibility.on(today, Role.ADMINISTRATOR).unitIds());
        return units;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** The beginning of a day of the country. */
    private static @Nullable LocalDateTime utc(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(Written.HERE)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime();
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

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public boolean isVerify() {
        return verify;
    }

    public void setVerify(boolean verify) {
        this.verify = verify;
    }
}
