package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.access.Delegation.Person;
import org.bienche.access.entity.Account;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.entity.DelegationRow;
import org.bienche.access.entity.DelegationRows;
import org.bienche.access.rules.Substitutes;
import org.bienche.access.rules.Substitutes.Pair;
import org.bienche.audit.Trail;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Leaders' substitutes. For the days of a delegation the substitute has the leader's role in the leader's units; what is lent cannot be
 * lent on.
 */
@ApplicationScoped
@Transactional
public class Delegations {

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final int LONGEST_MONTHS = 12;

    @Inject
    private DelegationRows rows;

    @Inject
    private AccountRows accounts;

    @Inject
    private Reach reach;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Lends the caller's own leadership.
     *
     * @param to the substitute's username: an account that may sign, with a grant within the caller's units
     * @param first not before today
     * @param last at most a year later
     * @throws Problem where the days are wrong or it would come back to the caller; {@link Conflict} where it is lent to that account already
     */
    public long lend(Caller caller, String to, @Nullable LocalDate first, @Nullable LocalDate last, String reason) {
        if (caller.ownUnits(Role.LEADER).isEmpty()) {
            throw new Forbidden("access.delegation.leader.only");
        }
        if (first == null || last == null) {
            throw refusal("last", "access.delegation.days");
        }
        refuseBadDays(first, last);
        refuseBadReason(reason);
        Account substitute = substitute(caller, to);
        accounts.lock(Math.min(caller.accountId(), substitute.id()));
        accounts.lock(Math.max(caller.accountId(), substitute.id()));
        refuseCircle(new Pair(caller.username(), substitute.username()), first, last);
        Account lender = accounts.byId(caller.accountId()).orElseThrow();
        DelegationRow row = new DelegationRow(lender, substitute, first, last, reason.strip(), now());
        rows.add(row);
        write(caller, "access.delegated", substitute.username() + " " + first + " " + last);
        return row.delegation().id();
    }

    private void refuseBadDays(LocalDate first, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        if (first.isBefore(today)) {
            throw refusal("first", "access.delegation.past");
        }
        if (last.isBefore(first) || last.isAfter(first.plusMonths(LONGEST_MONTHS))) {
            throw refusal("last", "access.delegation.days");
        }
    }

    private static void refuseBadReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw refusal("reason", "access.delegation.reason", LONGEST_REASON);
        }
    }

    private Account substitute(Caller caller, String to) {
        if (AccountRows.fold(to).equals(caller.username())) {
            throw refusal("substitute", "access.delegation.self");
        }
        return accounts.byUsername(to)
                .filter(Account::enabled)
                .filter(account -> within(caller, accounts.grants(account.id(), LocalDate.now(clock))))
                .orElseThrow(() -> refusal("substitute", "access.delegation.unknown"));
    }

    private boolean within(Caller caller, Set<Grant> grants) {
        Set<Long> mine = caller.ownUnits(Role.LEADER);
        return grants.stream()
                .filter(grant -> Substitutes.maySign(grant.role()))
                .anyMatch(grant -> reach.reaches(mine, grant.unitId()));
    }

    private void refuseCircle(Pair wanted, LocalDate first, LocalDate last) {
        List<Pair> held = rows.open(LocalDate.now(clock)).stream()
                .map(DelegationRow::delegation)
                .filter(one -> one.overlaps(first, last))
                .map(one -> new Pair(one.lender().username(), one.substitute().username()))
                .toList();
        if (held.contains(wanted)) {
            throw new Conflict("access.delegation.already");
        }
        if (Substitutes.closesACircle(held, wanted)) {
            throw refusal("substitute", "access.delegation.circle");
        }
    }

    /** Ends one of the caller's own delegations at once; another's does not exist. */
    public void end(Caller caller, long id) {
        DelegationRow row = rows.byId(id)
                .filter(one -> one.lender().id() == caller.accountId() && one.endedAt() == null)
                .orElseThrow(() -> new NotFound("access.delegation.none"));
        row.end(now());
        write(caller, "access.delegation.ended", row.delegation().substitute().username());
    }

    /** What the caller lends, now or later. */
    public List<Delegation> by(Caller caller) {
        return open().stream()
                .filter(one -> one.lender().username().equals(caller.username()))
                .toList();
    }

    /** What the caller is lent, now or later. */
    public List<Delegation> to(Caller caller) {
        return open().stream()
                .filter(one -> one.substitute().username().equals(caller.username()))
                .toList();
    }

    private List<Delegation> open() {
        return rows.open(LocalDate.now(clock)).stream()
                .map(DelegationRow::delegation)
                .toList();
    }

    /** Who may stand in for the caller: enabled accounts that may sign, with a grant within the caller's units, by name. */
    public List<Person> candidates(Caller caller) {
        Map<Long, Set<Grant>> grants = accounts.grants(LocalDate.now(clock));
        return accounts.all().stream()
                .filter(account -> account.enabled() && account.id() != caller.accountId())
                .filter(account -> within(caller, grants.getOrDefault(account.id(), Set.of())))
                .map(account -> new Person(account.username(), account.displayName()))
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }

    private static Problem refusal(String field, String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/" + field, key, args));
    }

    private void write(Caller caller, String action, String what) {
        trail.append(caller.username(), action, "account:" + caller.accountId(), null, what);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
