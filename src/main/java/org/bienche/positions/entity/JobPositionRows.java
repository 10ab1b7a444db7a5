package org.bienche.positions.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.texts.Folding;

/** The catalogue in the database. */
@Dependent
public class JobPositionRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public List<JobPositionRow> all() {
        return entities.createQuery(
                        "SELECT p FROM JobPositionRow p ORDER BY p.group, p.leadership, p.name", JobPositionRow.class)
                .getResultList();
    }

    public Optional<JobPositionRow> byId(long id) {
        return Optional.ofNullable(entities.find(JobPositionRow.class, id));
    }

    public Optional<JobPositionRow> byCode(String code) {
        if (!Folding.isUnmarked(code)) {
            return Optional.empty();
        }
        return entities.createQuery("SELECT p FROM JobPositionRow p WHERE p.code = :code", JobPositionRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Stores a position; empty where somebody else has stored one of the same code at this moment. */
    public Optional<JobPositionRow> add(JobPositionRow row) {
        try {
            entities.persist(row);
            entities.flush();
            return Optional.of(row);
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
