package org.bienche.decisions.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Decisions in the database. */
@Dependent
public class DecisionRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public Optional<DecisionRow> find(String number, String issuer, LocalDate signedOn) {
        return entities.createQuery(
                        "SELECT d FROM DecisionRow d WHERE d.number = :number AND d.issuer = :issuer AND d.signedOn = :day",
                        DecisionRow.class)
                .setParameter("number", number)
                .setParameter("issuer", issuer)
                .setParameter("day", signedOn)
                .getResultStream()
                .findFirst();
    }

    public Optional<DecisionRow> byId(long id) {
        return Optional.ofNullable(entities.find(DecisionRow.class, id));
    }

    public List<DecisionRow> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT d FROM DecisionRow d WHERE d.id IN :ids", DecisionRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public DecisionRow add(DecisionRow row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
