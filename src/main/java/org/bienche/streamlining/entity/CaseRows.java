package org.bienche.streamlining.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.RegisterLine;
import org.bienche.texts.Conflict;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/** Cases in the database. Which units a question is about is said by the front door, which knows the caller's scope. */
@Dependent
public class CaseRows {

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    /** Where a page ended: the last line's day and id. */
    public record Place(LocalDate leaveOn, long id) {}

    /** So many cases with so much money. */
    public record Sum(long cases, long total) {}

    /**
     * Stores a new case.
     *
     * @throws Conflict where the person has an open one, stored at the same moment
     */
    public CaseRow add(CaseRow row) {
        try {
            entities.persist(row);
            entities.flush();
            return row;
        } catch (PersistenceException e) {
            Conflict doubled = new Conflict("streamlining.case.open.already");
            doubled.initCause(e);
            throw doubled;
        }
    }

    public void addAll(List<CaseRow> rows) {
        rows.forEach(entities::persist);
        entities.flush();
    }

    public Optional<CaseRow> byId(long id) {
        return Optional.ofNullable(entities.find(CaseRow.class, id));
    }

    /** The case, held until the transaction ends. */
    public Optional<CaseRow> lock(long id) {
        return Optional.ofNullable(entities.find(CaseRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Long> openCaseOf(long person) {
        return entities.createQuery("SELECT c.id FROM CaseRow c WHERE c.openPersonId = :person", Long.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The policy under which a person has left before a day, the last of several. */
    public Optional<Policy> paidUnder(long person, LocalDate before) {
        return entities.createQuery(
                        "SELECT c.policy FROM CaseRow c WHERE c.personId = :person AND c.state = :departed"
                                + " AND c.policy IS NOT NULL AND c.leaveOn < :before ORDER BY c.leaveOn DESC",
                        Policy.class)
                .setParameter("person", person)
                .setParameter("departed", CaseState.DEPARTED)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One more than asked for, to see whether there is a next page. */
    public List<CaseRow> list(CaseQuery query, SeenUnits units, @Nullable Place after) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("WHERE 1 = 1");
        units.restrict(where, values);
        if (query.year() != null) {
            where.append(" AND c.leaveOn BETWEEN :first AND :last");
            values.put("first", LocalDate.of(query.year(), 1, 1));
            values.put("last", LocalDate.of(query.year(), 12, 31));
        }
        equal(where, values, "cause", query.cause());
        equal(where, values, "state", query.state());
        if (!query.words().isEmpty()) {
            where.append(" AND c.searchName LIKE :words");
            values.put("words", "%" + Folding.fold(query.words()).replaceAll("[%_\\\\]", "") + "%");
        }
        if (after != null) {
            where.append(" AND (c.leaveOn < :day OR (c.leaveOn = :day AND c.id < :id))");
            values.put("day", after.leaveOn());
            values.put("id", after.id());
        }
        TypedQuery<CaseRow> rows = entities.createQuery(
                "SELECT c FROM CaseRow c " + where + " ORDER BY c.leaveOn DESC, c.id DESC", CaseRow.class);
        values.forEach(rows::setParameter);
        return rows.setMaxResults(query.limit() + 1).getResultList();
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" AND c.").append(name).append(" = :").append(name);
            values.put(name, value);
        }
    }

    /** Who has left, by year and cause. */
    public List<RegisterLine> register(SeenUnits units) {
        Map<String, Object> values = new HashMap<>(Map.of("departed", CaseState.DEPARTED));
        StringBuilder where = new StringBuilder("WHERE c.state = :departed");
        units.restrict(where, values);
        TypedQuery<Object[]> rows = entities.createQuery(
                "SELECT c.leaveOn, c.cause, COUNT(c), SUM(c.total) FROM CaseRow c " + where
                        + " GROUP BY c.leaveOn, c.cause",
                Object[].class);
        values.forEach(rows::setParameter);
        Map<List<Integer>, RegisterLine> lines = new TreeMap<>(
                Comparator.<List<Integer>, Integer>comparing(List::getFirst).thenComparing(List::getLast));
        rows.getResultStream()
                .map(CaseRows::line)
                .forEach(line -> lines.merge(List.of(line.year(), line.cause().ordinal()), line, CaseRows::together));
        return List.copyOf(lines.values());
    }

    private static RegisterLine line(Object[] row) {
        return new RegisterLine(
                ((LocalDate) row[0]).getYear(),
                (Cause) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    private static RegisterLine together(RegisterLine one, RegisterLine other) {
        return new RegisterLine(
                one.year(), one.cause(), one.people() + other.people(), Math.addExact(one.total(), other.total()));
    }

    /** How many cases stand in a state, and the sum of their money. */
    public Sum count(CaseState state, SeenUnits units) {
        Map<String, Object> values = new HashMap<>(Map.of("state", state));
        StringBuilder where = new StringBuilder("WHERE c.state = :state");
        units.restrict(where, values);
        TypedQuery<Object[]> rows = entities.createQuery(
                "SELECT COUNT(c), COALESCE(SUM(c.total), 0) FROM CaseRow c " + where, Object[].class);
        values.forEach(rows::setParameter);
        Object[] row = rows.getSingleResult();
        return new Sum(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Every case whose calculation may not change any more. */
    public List<CaseRow> frozen() {
        return entities.createQuery("SELECT c FROM CaseRow c WHERE c.state IN :states", CaseRow.class)
                .setParameter("states", List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.DEPARTED))
                .getResultList();
    }
}
