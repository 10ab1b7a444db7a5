package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.access.entity.Account;
import org.bienche.access.entity.AccountGrant;
import org.bienche.access.entity.AccountRows;
import org.bienche.access.entity.DelegationRow;
import org.bienche.access.entity.DelegationRows;
import org.bienche.access.rules.Abilities;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do with accounts: those of the whole country with all of them, others with the accounts that can do nothing beyond
 * their own units, now or on a day to come, by a grant of their own or by what is lent to them. Whoever could grant more, or set the
 * password of somebody who can more, could do everything.
 */
@ApplicationScoped
@Transactional
public class Administration {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRows rows;

    @Inject
    private DelegationRows delegations;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    /** Adds an account without grants; it is its maker's until something is granted to it. */
    public long add(Caller administrator, String username, String displayName, String password) {
        units(administrator);
        return accounts.add(administrator.username(), administrator.accountId(), username, displayName, password);
    }

    /** Grants a role at one of the administrator's units, from now on. */
    public void grant(Caller administrator, long accountId, Grant grant) {
        grant(administrator, accountId, grant, null, null);
    }

    /**
     * The same for some days.
     *
     * @param first null for from now on; not before today
     * @param last the last day of it; null for without an end
     */
    public void grant(
            Caller administrator, long accountId, Grant grant, @Nullable LocalDate first, @Nullable LocalDate last) {
        refuseBadDays(first, last);
        hold(administrator, accountId);
        if (!reach.reaches(units(administrator), grant.unitId())) {
            throw new NotFound("organization.unit.unknown");
        }
        LocalDate until = last == null ? null : last.plusDays(1);
        accounts.grant(administrator.username(), accountId, new DatedGrant(grant, first, until));
    }

    private void refuseBadDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate begins = first == null ? today() : first;
        if (begins.isBefore(today())) {
            throw new Problem("access.grant.past").with(new Problem.Error("/first", "access.grant.past"));
        }
        if (last != null && last.isBefore(begins)) {
            throw new Problem("access.grant.days").with(new Problem.Error("/last", "access.grant.days"));
        }
    }

    /** Ends a grant at once; nobody ends what makes them an administrator. */
    public void revoke(Caller administrator, long accountId, Grant grant) {
        hold(administrator, accountId);
        if (accountId == administrator.accountId() && grant.role() == Role.ADMINISTRATOR) {
            throw new Problem("access.own.grant");
        }
        accounts.revoke(administrator.username(), accountId, grant);
    }

    public void changePassword(Caller administrator, long accountId, String password) {
        hold(administrator, accountId);
        accounts.changePassword(administrator.username(), accountId, password);
    }

    public void enable(Caller administrator, long accountId, boolean on) {
        hold(administrator, accountId);
        if (accountId == administrator.accountId()) {
            throw new Problem("access.own.grant");
        }
        accounts.enable(administrator.username(), accountId, on);
    }

    /** The accounts that the administrator has to do with, by username. */
    public List<AccountView> all(Caller administrator) {
        units(administrator);
        Map<Long, List<AccountGrant>> ever =
                rows.ever().stream().collect(Collectors.groupingBy(AccountGrant::accountId));
        Map<Long, List<DelegationRow>> lent = delegations.open(today()).stream()
                .collect(Collectors.groupingBy(one -> one.substitute().id()));
        return rows.all().stream()
                .filter(account -> administers(administrator, abilities(account, ever, lent)))
                .map(account -> view(account, ever.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private Abilities abilities(
            Account account, Map<Long, List<AccountGrant>> ever, Map<Long, List<DelegationRow>> lent) {
        return abilities(
                account,
                ever.getOrDefault(account.id(), List.of()),
                lent.getOrDefault(account.id(), List.of()).stream()
                        .flatMap(one -> ever.getOrDefault(one.lender().id(), List.of()).stream())
                        .toList());
    }

    /** One of them; any other does not exist. */
    public AccountView view(Caller administrator, long accountId) {
        return find(administrator, accountId).orElseThrow(() -> new NotFound("access.account.unknown"));
    }

    public Optional<AccountView> find(Caller administrator, long accountId) {
        units(administrator);
        return rows.byId(accountId).flatMap(account -> find(administrator, account));
    }

    private Optional<AccountView> find(Caller administrator, Account account) {
        long accountId = account.id();
        List<AccountGrant> ever = rows.ever(accountId);
        List<AccountGrant> lenders = delegations.open(today()).stream()
                .filter(one -> one.substitute().id() == accountId)
                .flatMap(one -> rows.ever(one.lender().id()).stream())
                .toList();
        return administers(administrator, abilities(account, ever, lenders))
                ? Optional.of(view(account, ever))
                : Optional.empty();
    }

    /** Looks while nobody can lend the account anything: lending holds it too. */
    private void hold(Caller administrator, long accountId) {
        rows.lock(accountId);
        view(administrator, accountId);
    }

    private Abilities abilities(Account account, List<AccountGrant> ever, List<AccountGrant> lenders) {
        return new Abilities(
                account.maker(),
                units(ever.stream().filter(this::isOpen)),
                units(lenders.stream().filter(row -> isOpen(row) && row.grant().role() == Role.LEADER)),
                units(ever.stream()));
    }

    private boolean administers(Caller administrator, Abilities abilities) {
        Set<Long> mine = units(administrator);
        return mine.contains(Grant.ROOT_UNIT)
                || abilities.areWithin(administrator.accountId(), unit -> reach.reaches(mine, unit));
    }

    private AccountView view(Account account, Collection<AccountGrant> ever) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.locale(),
                account.enabled(),
                ever.stream().filter(this::isOpen).map(AccountGrant::dated).toList());
    }

    private boolean isOpen(AccountGrant row) {
        return row.revokedAt() == null && !row.dated().isOverOn(today());
    }

    private static Set<Long> units(Stream<AccountGrant> grants) {
        return grants.map(row -> row.grant().unitId()).collect(Collectors.toSet());
    }

    private static Set<Long> units(Caller administrator) {
        if (!administrator.has(Role.ADMINISTRATOR)) {
            throw new Forbidden("access.role.missing");
        }
        return administrator.units(Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
