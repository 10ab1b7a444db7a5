package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.access.entity.Account;
import org.bienche.access.entity.AccountGrant;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.rules.Passwords;
import org.bienche.audit.Trail;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Accounts and their grants, and what administrators do with them. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private AccountRows rows;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The caller of an enabled account, with today's grants. */
    public Optional<Caller> byUsername(String username) {
        return username.isEmpty()
                ? Optional.empty()
                : rows.byUsername(username)
                        .filter(Account::enabled)
                        .map(account -> rows.caller(account, LocalDate.now(clock)));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds an account without grants. */
    public long add(String actor, String username, String displayName, String password) {
        String name = AccountRows.fold(username);
        refuseBadName(name, displayName);
        Passwords.objection(name, password).ifPresent(key -> {
            throw new Problem(key, Passwords.SHORTEST, Passwords.LONGEST);
        });
        if (rows.byUsername(name).isPresent()) {
            throw new Problem("access.username.taken", name);
        }
        Account account = new Account(name, displayName.strip(), Passwords.hash(password), now());
        rows.add(account);
        trail.append(actor, "access.account.added", "account:" + account.id(), null, name);
        return account.id();
    }

    private static void refuseBadName(String username, String displayName) {
        if (!username.matches("[a-z0-9][a-z0-9._-]{1,62}")) {
            throw new Problem("access.username.form");
        }
        if (displayName.isBlank() || displayName.length() > 160) {
            throw new Problem("access.display.name.missing");
        }
    }

    /** Grants a role within a unit's subtree; granting twice changes nothing. */
    public void grant(String actor, long accountId, Grant grant) {
        Account account = account(accountId);
        if (rows.grants(accountId).contains(grant)) {
            return;
        }
        rows.add(new AccountGrant(accountId, grant, now()));
        trail.append(
                actor,
                "access.granted",
                "account:" + account.id(),
                grant.unitId(),
                grant.role().name());
    }

    /** Ends a grant at once. */
    public void revoke(String actor, long accountId, Grant grant) {
        for (AccountGrant open : rows.open(accountId)) {
            if (open.grant().equals(grant)) {
                open.revoke(now());
                trail.append(
                        actor,
                        "access.revoked",
                        "account:" + accountId,
                        grant.unitId(),
                        grant.role().name());
            }
        }
    }

    /** Ends every grant at a unit that closes; a successor takes them over where there is exactly one. */
    public int move(String actor, long closedUnit, @Nullable Long successor) {
        List<AccountGrant> open = rows.openAt(closedUnit);
        for (AccountGrant row : open) {
            revoke(actor, row.accountId(), row.grant());
            if (successor != null) {
                grant(actor, row.accountId(), new Grant(row.grant().role(), successor));
            }
        }
        return open.size();
    }

    /** Ends every session and every personal token with it: whoever knew the password could have made one. */
    public void changePassword(String actor, long accountId, String password) {
        Account account = account(accountId);
        Passwords.objection(account.username(), password).ifPresent(key -> {
            throw new Problem(key, Passwords.SHORTEST, Passwords.LONGEST);
        });
        account.changePassword(Passwords.hash(password));
        rows.tokens(accountId).forEach(token -> token.revoke(now()));
        trail.append(actor, "access.password.changed", "account:" + accountId, null, "");
    }

    public void enable(String actor, long accountId, boolean on) {
        account(accountId).enable(on);
        trail.append(actor, on ? "access.enabled" : "access.disabled", "account:" + accountId, null, "");
    }

    public void speak(long accountId, String locale) {
        account(accountId).speak(locale);
    }

    /** Enabled accounts that have a role of their own somewhere, by username. */
    public List<Caller> holding(Role role) {
        Map<Long, Set<Grant>> grants = rows.grants();
        return rows.all().stream()
                .filter(Account::enabled)
                .filter(account ->
                        grants.getOrDefault(account.id(), Set.of()).stream().anyMatch(grant -> grant.role() == role))
                .map(account -> new Caller(
                        account.id(),
                        account.username(),
                        account.displayName(),
                        account.locale(),
                        grants.getOrDefault(account.id(), Set.of()),
                        Set.of()))
                .toList();
    }

    /** Every account, for the administrator. */
    public List<AccountView> all() {
        Map<Long, Set<Grant>> grants = rows.grants();
        return rows.all().stream()
                .map(account -> view(account, grants.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    public AccountView view(long accountId) {
        return view(account(accountId), rows.grants(accountId));
    }

    private static AccountView view(Account account, Set<Grant> grants) {
        return new AccountView(
                account.id(), account.username(), account.displayName(), account.locale(), account.enabled(), grants);
    }

    private Account account(long id) {
        return rows.byId(id).orElseThrow(() -> new NotFound("access.account.unknown"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
