package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.access.AccountView;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.NotFound;

/**
 * What an administrator administers: the units of the own scope, and the accounts that can do nothing beyond it. Whoever could grant
 * more, or set the password of somebody who can more, could do everything.
 */
@RequestScoped
public class Administered {

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Refuses a unit outside, as if it did not exist. */
    void require(long unitId) {
        scope().require(unitId);
    }

    /** The account; one that can do something elsewhere does not exist. */
    AccountView require(AccountView account) {
        if (!has(account)) {
            throw new NotFound("access.account.unknown");
        }
        return account;
    }

    boolean has(AccountView account) {
        if (current.caller().units(Role.ADMINISTRATOR).contains(Grant.ROOT_UNIT)) {
            return true;
        }
        Scope scope = scope();
        return account.grants().stream().allMatch(grant -> scope.sees(grant.unitId()));
    }

    private Scope scope() {
        current.require(Role.ADMINISTRATOR);
        return visibility.on(LocalDate.now(clock), Role.ADMINISTRATOR);
    }
}
