package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bienche.access.entity.Account;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.rules.Passwords;
import org.bienche.access.rules.Tokens;
import org.bienche.audit.Trail;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Coming in by name and password, the sessions that follow from it, and going out again. */
@ApplicationScoped
@Transactional
public class SigningIn {

    /** Hashing a password is slow on purpose: so many at once and no more, or signing in would take the whole machine. */
    private static final Semaphore HASHING = new Semaphore(2);

    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private static final String NOBODY = Passwords.hash("nobody has this password");

    @Inject
    private AccountRows rows;

    @Inject
    private Accounts accounts;

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
            return check(new Guesses.Source(AccountRows.fold(username), address), password);
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
        return SignIn.welcome(rows.caller(account, today()));
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

    /** The caller of a session that began when the password was the one of the stamp; nobody's once it has changed. */
    public Optional<Caller> ofSession(String username, String stamp) {
        return rows.byUsername(username)
                .filter(Account::enabled)
                .filter(account -> stamp(account).equals(stamp))
                .map(account -> rows.caller(account, today()));
    }

    /** What changes whenever the password does, for those who remember that a password was right; empty for a disabled account. */
    public Optional<String> credentialStamp(String username) {
        return rows.byUsername(username).filter(Account::enabled).map(SigningIn::stamp);
    }

    private static String stamp(Account account) {
        return Tokens.hash(account.passwordHash());
    }

    /**
     * Sets one's own password; whoever only found the screen open does not know the one before.
     *
     * @param sure how the check of the password before came out
     */
    public void changeOwn(SignIn sure, String password) {
        Caller caller = sure.caller();
        if (caller == null) {
            throw switch (sure.outcome()) {
                case WAIT -> new Problem("access.sign.in.wait", sure.waitSeconds());
                case BUSY -> new Problem("access.sign.in.busy");
                default -> new Problem("access.password.before.wrong");
            };
        }
        accounts.changePassword(caller.username(), caller.accountId(), password);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
