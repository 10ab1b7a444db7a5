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

/**
 * Accounts and their grants. It does not ask who is asking: what administrators do with the accounts of others goes through
 * {@link Administration}.
 */
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
                : rows.byUsername(username).filter(Account::enabled).map(account -> rows.caller(account, today()));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds an account without grants, which nobody made. */
    public long add(String actor, String username, String displayName, String password) {
        return add(actor, null, username, displayName, password);
    }

    long add(String actor, @Nullable Long maker, String username, String displayName, String password) {
        String name = AccountRows.fold(username);
        refuseBadName(name, displayName);
        Passwords.objection(name, password).ifPresent(key -> {
            throw new Problem(key, Passwords.SHORTEST, Passwords.LONGEST);
        });
        if (rows.byUsername(name).isPresent()) {
            throw new Problem("access.username.taken", name);
        }
        Account account = new Account(name, displayName.strip(), Passwords.hash(password), now(), maker);
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

    /** Grants a role within a unit's subtree from now on; granting twice changes nothing. */
    public void grant(String actor, long accountId, Grant grant) {
        grant(actor, accountId, new DatedGrant(grant, null, null));
    }

    /** The same for some days; where one that holds on all of them is there already, nothing changes. */
    public void grant(String actor, long accountId, DatedGrant dated) {
        Account account = account(accountId);
        Grant grant = dated.grant();
        if (rows.open(accountId).stream()
                .map(AccountGrant::dated)
                .anyMatch(open -> open.grant().equals(grant) && open.covers(dated, today()))) {
            return;
        }
        AccountGrant row = new AccountGrant(accountId, grant, now(), dated.from());
        row.endOn(dated.until());
        rows.add(row);
        trail.append(actor, "access.granted", "account:" + account.id(), grant.unitId(), dated.words());
    }

    private static boolean goesOn(AccountGrant row, LocalDate day) {
        return row.dated().holdsOn(day) && row.dated().until() == null;
    }

    /** Ends a grant at once, and one that is yet to begin. */
    public void revoke(String actor, long accountId, Grant grant) {
        for (AccountGrant open : rows.open(accountId)) {
            if (open.grant().equals(grant) && !open.dated().isOverOn(today())) {
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

    /**
     * Ends every grant at a unit that closes on a day, from that day on; a successor takes them over where there is exactly one. Before
     * the day nothing changes for anybody.
     */
    public int move(String actor, long closedUnit, @Nullable Long successor, LocalDate on) {
        List<AccountGrant> open = rows.openAt(closedUnit).stream()
                .filter(row -> !row.dated().isOverOn(on))
                .toList();
        for (AccountGrant row : open) {
            end(actor, row, on);
            if (successor != null) {
                pass(actor, row.accountId(), new Grant(row.grant().role(), successor), on);
            }
        }
        return open.size();
    }

    private void end(String actor, AccountGrant row, LocalDate on) {
        if (on.isAfter(today())) {
            row.endOn(on);
            write(actor, "access.ends", row, on);
        } else {
            revoke(actor, row.accountId(), row.grant());
        }
    }

    private void pass(String actor, long accountId, Grant grant, LocalDate on) {
        if (!on.isAfter(today())) {
            grant(actor, accountId, grant);
        } else if (rows.open(accountId).stream().noneMatch(row -> row.grant().equals(grant) && goesOn(row, on))) {
            AccountGrant row = new AccountGrant(accountId, grant, now(), on);
            rows.add(row);
            write(actor, "access.granted", row, on);
        }
    }

    /**
     * Gives a grant back that passed from a unit which was to close on a day, or did.
     *
     * @param successor where it passed to; null where it ended
     */
    public void giveBack(String actor, long accountId, Grant before, @Nullable Long successor, LocalDate on) {
        if (successor != null) {
            revoke(actor, accountId, new Grant(before.role(), successor));
        }
        List<AccountGrant> ended = rows.open(accountId).stream()
                .filter(row ->
                        row.grant().equals(before) && on.equals(row.dated().until()))
                .toList();
        for (AccountGrant row : ended) {
            row.endOn(null);
            write(actor, "access.goes.on", row, on);
        }
        if (ended.isEmpty()) {
            grant(actor, accountId, before);
        }
    }

    private void write(String actor, String action, AccountGrant row, LocalDate on) {
        Grant grant = row.grant();
        trail.append(
                actor,
                action,
                "account:" + row.accountId(),
                grant.unitId(),
                grant.role().name() + " " + on);
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
        Map<Long, Set<Grant>> grants = rows.grants(today());
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

    private Account account(long id) {
        return rows.byId(id).orElseThrow(() -> new NotFound("access.account.unknown"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
