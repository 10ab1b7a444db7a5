package org.bienche.streamlining.entity;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bienche.streamlining.CaseFilter;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/** The condition of a question about cases, which are {@code c} in it, with its values. */
final class CaseWhere {

    private final StringBuilder text = new StringBuilder("WHERE 1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    private CaseWhere() {}

    static CaseWhere in(SeenUnits units) {
        CaseWhere where = new CaseWhere();
        units.restrict(where.text, where.values);
        return where;
    }

    static CaseWhere of(CaseFilter filter, SeenUnits units) {
        CaseWhere where = in(units)
                .equal("cause", filter.cause())
                .equal("policy", filter.policy())
                .equal("leaving", filter.leaving());
        if (filter.year() != null) {
            where.and("c.leaveOn BETWEEN :first AND :last")
                    .with("first", LocalDate.of(filter.year(), 1, 1))
                    .with("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (!filter.states().isEmpty()) {
            where.and("c.state IN :states").with("states", filter.states());
        }
        if (filter.earlier()) {
            where.and("c.policy IS NULL");
        }
        return filter.words().isEmpty() ? where : where.named(filter.words());
    }

    private CaseWhere named(String words) {
        return and("c.searchName LIKE :words")
                .with("words", "%" + Folding.fold(words).replaceAll("[%_\\\\]", "") + "%");
    }

    CaseWhere equal(String name, @Nullable Object value) {
        return value == null ? this : and("c." + name + " = :" + name).with(name, value);
    }

    CaseWhere and(String condition) {
        text.append(" AND ").append(condition);
        return this;
    }

    CaseWhere with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
