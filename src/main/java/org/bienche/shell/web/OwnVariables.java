package org.bienche.shell.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables over those of an outer place: what is set here is seen here, a name set to nothing is hidden. */
final class OwnVariables extends VariableMapper {

    private final VariableMapper outer;
    private final Map<String, @Nullable ValueExpression> own = new HashMap<>();

    OwnVariables(VariableMapper outer) {
        this.outer = outer;
    }

    /** Answers a name with what it meant outside, be it nothing. */
    void restore(String name, @Nullable ValueExpression meaning) {
        own.put(name, meaning);
    }

    @Override
    public @Nullable ValueExpression resolveVariable(String name) {
        return own.containsKey(name) ? own.get(name) : outer.resolveVariable(name);
    }

    @Override
    public @Nullable ValueExpression setVariable(String name, @Nullable ValueExpression expression) {
        return own.put(name, expression);
    }
}
