package org.bienche.people.entity;

import java.util.ArrayList;
import java.util.List;

/** A statement in the making, its parameters beside it. */
final class Select {

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();

    Select(String start) {
        text = new StringBuilder(start);
    }

    Select with(Object... more) {
        parameters.addAll(List.of(more));
        return this;
    }

    Select and(String condition, Object... more) {
        text.append(" AND ").append(condition);
        return with(more);
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
