package org.bienche.streamlining.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienche.streamlining.Budget;
import org.bienche.streamlining.CaseFilter;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.RegisterLine;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.texts.Conflict;
import org.jspecify.annotations.Nullable;

/** Cases in the database. Which units a question is about is said by the front door, which knows the caller's scope. */
@Dependent
public class CaseRows {

    /** Keys in one IN. */
    private static final int MANY = 1_000;

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

    /**
     * Stores lines of an earlier register.
     *
     * @throws Conflict where somebody takes over one of them at this moment
     */
    public void addAll(List<CaseRow> rows) {
        try {
            rows.forEach(entities::persist);
            entities.flush();
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .noneMatch(SQLIntegrityConstraintViolationException.class::isInstance)) {
                throw e;
            }
            Conflict doubled = new Conflict("streamlining.case.takeover.meanwhile");
            doubled.initCause(e);
            throw doubled;
        }
    }

    /** Which lines of an earlier register are here, of those asked for by their keys. */
    public Set<String> taken(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        Set<String> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += MANY) {
            found.addAll(entities.createQuery(
                            "SELECT c.registerKey FROM CaseRow c WHERE c.registerKey IN :keys", String.class)
                    .setParameter("keys", all.subList(from, Math.min(all.size(), from + MANY)))
                    .getResultList());
        }
        return found;
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
        CaseWhere where = CaseWhere.of(query.filter(), units);
        if (after != null) {
            where.and("(c.leaveOn < :day OR (c.leaveOn = :day AND c.id < :id))")
                    .with("day", after.leaveOn())
                    .with("id", after.id());
        }
        return where.fill(entities.createQuery(
                        "SELECT c FROM CaseRow c " + where + " ORDER BY c.leaveOn DESC, c.id DESC", CaseRow.class))
                .setMaxResults(query.limit() + 1)
                .getResultList();
    }

    /** The next cases by unit and day of leaving, after the one given; what was read before is let go. */
    public List<CaseRow> byUnit(CaseFilter filter, SeenUnits units, @Nullable StreamliningCase after, int most) {
        CaseWhere where = CaseWhere.of(filter, units);
        if (after != null) {
            where.and(
                            "(c.unitId > :unit OR (c.unitId = :unit AND (c.leaveOn > :day OR (c.leaveOn = :day AND c.id > :id))))")
                    .with("unit", after.subject().unitId())
                    .with("day", after.terms().leaveOn())
                    .with("id", after.id());
        }
        entities.clear();
        return where.fill(entities.createQuery(
                        "SELECT c FROM CaseRow c " + where + " ORDER BY c.unitId, c.leaveOn, c.id", CaseRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** What cases cost, by policy, way of leaving and day; a frozen benefit says of each line whether its source is certain. */
    public List<Budget.Part> budget(CaseFilter filter, SeenUnits units) {
        CaseWhere where = CaseWhere.of(filter, units).with("unverified", BenefitText.UNVERIFIED);
        return where.fill(entities.createQuery(
                        "SELECT c.policy, c.leaving, c.leaveOn, COUNT(c), SUM(c.total),"
                                + " SUM(CASE WHEN LOCATE(:unverified, c.benefit) > 0 THEN 1 ELSE 0 END) FROM CaseRow c "
                                + where
                                + " GROUP BY c.policy, c.leaving, c.leaveOn",
                        Object[].class))
                .getResultStream()
                .map(CaseRows::part)
                .toList();
    }

    private static Budget.Part part(@Nullable Object[] row) {
        Budget.Sum sum = new Budget.Sum(number(row[3]), number(row[4]), number(row[5]));
        int year = ((LocalDate) Objects.requireNonNull(row[2])).getYear();
        return new Budget.Part((Policy) row[0], (Leaving) Objects.requireNonNull(row[1]), year, sum);
    }

    private static long number(@Nullable Object found) {
        return ((Number) Objects.requireNonNull(found)).longValue();
    }

    /** Who has left, by year and cause. */
    public List<RegisterLine> register(SeenUnits units) {
        CaseWhere where = CaseWhere.in(units).equal("state", CaseState.DEPARTED);
        Map<List<Integer>, RegisterLine> lines = new TreeMap<>(
                Comparator.<List<Integer>, Integer>comparing(List::getFirst).thenComparing(List::getLast));
        where.fill(entities.createQuery(
                        "SELECT c.leaveOn, c.cause, COUNT(c), SUM(c.total) FROM CaseRow c " + where
                                + " GROUP BY c.leaveOn, c.cause",
                        Object[].class))
                .getResultStream()
                .map(CaseRows::line)
                .forEach(line -> lines.merge(List.of(line.year(), line.cause().ordinal()), line, CaseRows::together));
        return List.copyOf(lines.values());
    }

    private static RegisterLine line(Object[] row) {
        return new RegisterLine(((LocalDate) row[0]).getYear(), (Cause) row[1], number(row[2]), number(row[3]));
    }

    private static RegisterLine together(RegisterLine one, RegisterLine other) {
        return new RegisterLine(
                one.year(), one.cause(), one.people() + other.people(), Math.addExact(one.total(), other.total()));
    }

    /** How many cases stand in a state, and the sum of their money. */
    public Sum count(CaseState state, SeenUnits units) {
        CaseWhere where = CaseWhere.in(units).equal("state", state);
        Object[] row = where.fill(entities.createQuery(
                        "SELECT COUNT(c), COALESCE(SUM(c.total), 0) FROM CaseRow c " + where, Object[].class))
                .getSingleResult();
        return new Sum(number(row[0]), number(row[1]));
    }

    /** Every case whose calculation may not change any more. */
    public List<CaseRow> frozen() {
        return entities.createQuery("SELECT c FROM CaseRow c WHERE c.state IN :states", CaseRow.class)
                .setParameter("states", List.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.DEPARTED))
                .getResultList();
    }
}
