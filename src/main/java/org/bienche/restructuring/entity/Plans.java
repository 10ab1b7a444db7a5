package org.bienche.restructuring.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.bienche.restructuring.PlanState;

/** Plans in the database. */
@Dependent
public class Plans {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public PlanRow add(PlanRow plan) {
        entities.persist(plan);
        entities.flush();
        return plan;
    }

    public Optional<PlanRow> byId(long id) {
        return Optional.ofNullable(entities.find(PlanRow.class, id));
    }

    /** The plan, held until the transaction ends, as the next version: whoever comes second sees what the first has done. */
    public Optional<PlanRow> lock(long id) {
        return Optional.ofNullable(entities.find(PlanRow.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** The newest plans, at most {@code limit}, older than {@code before} (exclusive). */
    public List<PlanRow> newest(long before, int limit) {
        return entities.createQuery("SELECT p FROM PlanRow p WHERE p.id < :before ORDER BY p.id DESC", PlanRow.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<PlanRow> inState(List<PlanState> states) {
        return entities.createQuery("SELECT p FROM PlanRow p WHERE p.state IN :states ORDER BY p.id", PlanRow.class)
                .setParameter("states", states)
                .getResultList();
    }
}
