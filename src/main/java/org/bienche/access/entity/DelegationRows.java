package org.bienche.access.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Delegations in the database. */
@Dependent
public class DelegationRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public void add(DelegationRow row) {
        entities.persist(row);
        entities.flush();
    }

    public Optional<DelegationRow> byId(long id) {
        return Optional.ofNullable(entities.find(DelegationRow.class, id));
    }

    /** Those not ended whose last day is not over, of everybody. */
    public List<DelegationRow> open(LocalDate today) {
        return entities.createQuery(
                        "SELECT d FROM DelegationRow d WHERE d.endedAt IS NULL AND d.last >= :today ORDER BY d.first, d.id",
                        DelegationRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those by which somebody signs for others today; the lenders' accounts are enabled. */
    public List<DelegationRow> to(long account, LocalDate today) {
        return entities.createQuery(
                        "SELECT d FROM DelegationRow d WHERE d.substitute.id = :account AND d.endedAt IS NULL"
                                + " AND d.first <= :today AND d.last >= :today AND d.lender.enabled = TRUE",
                        DelegationRow.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .getResultList();
    }
}
