package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bienche.access.entity.Account;
import org.bienche.access.entity.AccountGrant;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.entity.PersonalToken;
import org.bienche.access.rules.Passwords;
import org.bienche.access.rules.Tokens;
import org.bienche.audit.Trail;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Accounts and their grants: signing in, and what administrators do with them. */
@ApplicationScoped
@Transactional
public class Accounts {

    /** Hashing a password is slow on purpose: so many at once and no more, or signing in would take the whole machine. */
    private static final Semaphore HASHING = new Semaphore(2);

    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private static final String NOBODY = Passwords.hash("nobody has this password");

    @Inject
    private AccountRows rows;

    @Inject
    private Guesses guesses;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Checks a name and password; slows down repeated failures, and never says which of the two was wrong.
     *
     * @param address where the caller is
     */
    public SignIn signIn(String username, String password, String address) {
        if (!mayHash()) {
            return SignIn.busy();
        }
        try {
            return check(new Guesses.Source(fold(username), address), password);
        } finally {
            HASHING.release();
        }
    }

    private static boolean mayHash() {
        try {
            return HASHING.tryAcquire(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The caller of a session that began when the password was the one of the stamp; nobody's once it has changed. */
    public Optional<Caller> ofSession(String username, String stamp) {
        return rows.byUsername(fold(username))
                .filter(Account::enabled)
                .filter(account -> stamp(account).equals(stamp))
                .map(this::caller);
    }

    private static String stamp(Account account) {
        return Tokens.hash(account.passwordHash());
    }

    /** What changes whenever the password does, for those who remember that a password was right; empty for a disabled account. */
    public Optional<String> credentialStamp(String username) {
        return rows.byUsername(fold(username)).filter(Account::enabled).map(Accounts::stamp);
    }

    private SignIn check(Guesses.Source source, String password) {
        long wait = guesses.secondsLeft(source, clock.instant());
        if (wait > 0) {
            return SignIn.later(wait);
        }
        Account account = rows.byUsername(source.username()).orElse(null);
        boolean right = Passwords.matches(password, account == null ? NOBODY : account.passwordHash());
        if (account == null || !right || !account.enabled()) {
            return refuse(source, account);
        }
        guesses.forget(source);
        return SignIn.welcome(caller(account));
    }

    /** Writes the same for a name that nobody has, so that both take as long; the name itself might be a password typed amiss. */
    private SignIn refuse(Guesses.Source source, @Nullable Account account) {
        int failures = guesses.failed(source, clock.instant());
        String actor = account == null ? Trail.SYSTEM : account.username();
        String subject = account == null ? "account:unknown" : "account:" + account.id();
        trail.append(actor, "access.refused", subject, null, "failures " + failures);
        return SignIn.wrong();
    }

    /** Writes that somebody came in by the front page. */
    public void signedIn(Caller caller) {
        trail.append(caller.username(), "access.signed.in", "account:" + caller.accountId(), null, "");
    }

    /** Writes that somebody went. */
    public void signedOut(String username) {
        trail.append(username, "access.signed.out", "account:" + username, null, "");
    }

    /** The caller of an enabled account, with today's grants. */
    public Optional<Caller> byUsername(String username) {
        return username.isEmpty()
                ? Optional.empty()
                : rows.byUsername(fold(username)).filter(Account::enabled).map(this::caller);
    }

    /** The caller of a valid personal token. */
    public Optional<Caller> byToken(String token) {
        return rows.byToken(Tokens.hash(token), LocalDate.now(clock))
                .filter(Account::enabled)
                .map(this::caller);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds an account without grants. */
    public long add(String actor, String username, String displayName, String password) {
        String name = fold(username);
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

    /** Makes a personal token for the interface; shown once, kept as a hash. */
    public String token(Caller caller, String name, LocalDate expiresOn) {
        LocalDate today = LocalDate.now(clock);
        if (name.isBlank() || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1))) {
            throw new Problem("access.token.form");
        }
        String token = Tokens.make();
        rows.add(new PersonalToken(caller.accountId(), name.strip(), Tokens.hash(token), now(), expiresOn));
        trail.append(caller.username(), "access.token.made", "account:" + caller.accountId(), null, name.strip());
        return token;
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

    private Caller caller(Account account) {
        Set<Grant> grants = rows.grants(account.id());
        return new Caller(account.id(), account.username(), account.displayName(), account.locale(), grants);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String fold(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
