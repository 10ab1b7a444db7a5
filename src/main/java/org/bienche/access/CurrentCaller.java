package org.bienche.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import org.bienche.texts.Forbidden;
import org.jspecify.annotations.Nullable;

/** Who asks in this request, or on whose behalf an operation works. */
@RequestScoped
public class CurrentCaller {

    @Inject
    private Accounts accounts;

    @Inject
    private Principal principal;

    private @Nullable Caller caller;

    /** The caller; refuses where nobody is signed in. */
    public Caller caller() {
        Caller known = caller;
        if (known == null) {
            known = accounts.byUsername(principalName()).orElseThrow(() -> new Forbidden("access.not.signed.in"));
            caller = known;
        }
        return known;
    }

    public boolean isSignedIn() {
        return caller != null || !principalName().isEmpty();
    }

    /** Lets work outside a request act for the account that started it. */
    public void actAs(Caller who) {
        caller = who;
    }

    public boolean has(Role... any) {
        return caller().has(any);
    }

    /** Refuses where the caller has none of the roles. */
    public void require(Role... any) {
        if (!has(any)) {
            throw new Forbidden("access.role.missing");
        }
    }

    /** Whether the caller sees the whole country, by whatever role. */
    public boolean isNational() {
        return caller().units().contains(Grant.ROOT_UNIT);
    }

    private String principalName() {
        try {
            String name = principal.getName();
            return name == null || "ANONYMOUS".equalsIgnoreCase(name) ? "" : name;
        } catch (RuntimeException outsideOfRequest) {
            return ""; // the container has no principal on a thread of its own
        }
    }
}
