package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.entity.PersonalToken;
import org.bienche.access.rules.Tokens;
import org.bienche.audit.Trail;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** Personal tokens: what another system shows the interface to act for a person. Each is shown once and kept as a hash. */
@ApplicationScoped
@Transactional
public class PersonalTokens {

    /** How long a token's name may be. */
    public static final int LONGEST_NAME = 80;

    @Inject
    private AccountRows rows;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The caller of a valid token; its account is enabled. */
    public Optional<Caller> caller(String token) {
        LocalDate today = LocalDate.now(clock);
        Optional<PersonalToken> valid = rows.validToken(Tokens.hash(token), today);
        valid.ifPresent(found -> found.use(today));
        return valid.flatMap(found -> rows.byId(found.accountId())).map(account -> rows.caller(account, today));
    }

    /** The caller's tokens that are not revoked, the oldest first. */
    public List<TokenView> of(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return rows.tokens(caller.accountId()).stream()
                .map(token -> new TokenView(
                        token.id(),
                        token.name(),
                        token.createdAt(),
                        token.expiresOn(),
                        token.lastUsedOn(),
                        token.expiresOn().isBefore(today)))
                .toList();
    }

    /**
     * Makes a token.
     *
     * @param name what the caller knows it by; no two of a caller's tokens have the same
     * @param expiresOn the last day on which it is valid, at most a year from today
     * @return the token, which nobody can read again
     */
    public String make(Caller caller, String name, LocalDate expiresOn) {
        String called = name.strip();
        refuseBadForm(called, expiresOn);
        rows.lock(caller.accountId());
        if (rows.tokens(caller.accountId()).stream()
                .anyMatch(other -> other.name().equals(called))) {
            throw new Problem("access.token.taken", called);
        }
        String token = Tokens.make();
        rows.add(new PersonalToken(caller.accountId(), called, Tokens.hash(token), now(), expiresOn));
        write(caller, "access.token.made", called);
        return token;
    }

    private void refuseBadForm(String name, LocalDate expiresOn) {
        LocalDate today = LocalDate.now(clock);
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || expiresOn.isBefore(today)
                || expiresOn.isAfter(today.plusYears(1))) {
            throw new Problem("access.token.form", LONGEST_NAME);
        }
    }

    /** Ends one of the caller's own tokens at once; another's does not exist. */
    public void revoke(Caller caller, long id) {
        PersonalToken token = rows.tokens(caller.accountId()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("access.token.unknown"));
        token.revoke(now());
        write(caller, "access.token.revoked", token.name());
    }

    private void write(Caller caller, String action, String name) {
        trail.append(caller.username(), action, "account:" + caller.accountId(), null, name);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
