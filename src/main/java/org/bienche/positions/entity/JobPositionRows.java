package org.bienche.positions.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
        return entities.createQuery("SELECT p FROM JobPositionRow p WHERE p.code = :code", JobPositionRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public JobPositionRow add(JobPositionRow row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
