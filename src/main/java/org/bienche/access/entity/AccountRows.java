package org.bienche.access.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.access.Caller;
import org.bienche.access.Grant;
import org.bienche.access.Lent;
import org.bienche.access.Role;

/** Accounts, grants and tokens in the database. */
@Dependent
public class AccountRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    @Inject
    private DelegationRows delegations;

    /** A name as it is kept: however it is typed, it is the same account's. */
    public static String fold(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> byUsername(String username) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
                .setParameter("username", fold(username))
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public List<Account> all() {
        return entities.createQuery("SELECT a FROM Account a ORDER BY a.username", Account.class)
                .getResultList();
    }

    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The grants that an account holds on a day. */
    public Set<Grant> grants(long accountId, LocalDate day) {
        return open(accountId).stream()
                .filter(grant -> grant.dated().holdsOn(day))
                .map(AccountGrant::grant)
                .collect(Collectors.toSet());
    }

    /** Every grant that holds on a day, by account. */
    public Map<Long, Set<Grant>> grants(LocalDate day) {
        return entities.createQuery("SELECT g FROM AccountGrant g WHERE g.revokedAt IS NULL", AccountGrant.class)
                .getResultStream()
                .filter(grant -> grant.dated().holdsOn(day))
                .collect(Collectors.groupingBy(
                        AccountGrant::accountId, Collectors.mapping(AccountGrant::grant, Collectors.toSet())));
    }

    /** Every grant there ever was. */
    public List<AccountGrant> ever() {
        return entities.createQuery("SELECT g FROM AccountGrant g ORDER BY g.id", AccountGrant.class)
                .getResultList();
    }

    /** Every grant that an account ever had. */
    public List<AccountGrant> ever(long accountId) {
        return entities.createQuery(
                        "SELECT g FROM AccountGrant g WHERE g.accountId = :account ORDER BY g.id", AccountGrant.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Those of an account that were not revoked, whatever their days. */
    public List<AccountGrant> open(long accountId) {
        return entities.createQuery(
                        "SELECT g FROM AccountGrant g WHERE g.accountId = :account AND g.revokedAt IS NULL",
                        AccountGrant.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public List<AccountGrant> openAt(long unitId) {
        return entities.createQuery(
                        "SELECT g FROM AccountGrant g WHERE g.unitId = :unit AND g.revokedAt IS NULL",
                        AccountGrant.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** A token that is neither revoked nor past its day, nor of an account that is disabled. */
    public Optional<PersonalToken> validToken(String hash, LocalDate today) {
        return entities.createQuery(
                        "SELECT t FROM Account a, PersonalToken t WHERE t.accountId = a.id AND t.hash = :hash"
                                + " AND t.revokedAt IS NULL AND t.expiresOn >= :today AND a.enabled = TRUE",
                        PersonalToken.class)
                .setParameter("hash", hash)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Keeps others from changing what belongs to the account until the transaction ends. */
    public void lock(long accountId) {
        entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An account as the caller it stands for, with the grants of a day: its own, and the leadership lent to it. */
    public Caller caller(Account account, LocalDate today) {
        return new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.locale(),
                grants(account.id(), today),
                lent(account.id(), today));
    }

    private Set<Lent> lent(long accountId, LocalDate today) {
        return delegations.to(accountId, today).stream()
                .map(DelegationRow::lender)
                .flatMap(lender -> grants(lender.id(), today).stream()
                        .filter(grant -> grant.role() == Role.LEADER)
                        .map(grant -> new Lent(grant, lender.username())))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<PersonalToken> tokens(long accountId) {
        return entities.createQuery(
                        "SELECT t FROM PersonalToken t WHERE t.accountId = :account AND t.revokedAt IS NULL ORDER BY t.id",
                        PersonalToken.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
