package org.bienche.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Delegation;
import org.bienche.access.Delegations;
import org.bienche.access.Role;
import org.jspecify.annotations.Nullable;

/** Who signs in a leader's place, and for whom one signs. */
@Named
@RequestScoped
public class SubstitutesBacking {

    private static final String HERE = "/access/substitutes.xhtml?faces-redirect=true&done=access.done.";

    @Inject
    private Delegations delegations;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private String substitute = "";
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private String reason = "";

    public boolean isLeader() {
        return !current.caller().ownUnits(Role.LEADER).isEmpty();
    }

    public List<Delegation> getMine() {
        return delegations.by(current.caller());
    }

    public List<Delegation> getLent() {
        return delegations.to(current.caller());
    }

    public boolean holdsToday(Delegation one) {
        return one.holdsOn(LocalDate.now(clock));
    }

    public List<Delegation.Person> getCandidates() {
        return delegations.candidates(current.caller());
    }

    public String lend() {
        delegations.lend(current.caller(), substitute, first, last, reason);
        return HERE + "delegated";
    }

    public String end(long id) {
        delegations.end(current.caller(), id);
        return HERE + "delegation.ended";
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    /** Today, unless another day is chosen. */
    public LocalDate getFirst() {
        LocalDate chosen = first;
        return chosen == null ? LocalDate.now(clock) : chosen;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
