package org.bienche.printing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Gives the fields of a template from rows as they come: entries of a map, or the methods without arguments of a record. */
final class RowSource implements JRDataSource {

    private final Iterator<?> rows;
    private final Map<String, Method> methods = new HashMap<>();
    private @Nullable Object row;

    RowSource(Iterator<?> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        row = rows.next();
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return switch (row) {
            case null -> null;
            case Map<?, ?> map -> map.get(field.getName());
            case Object one -> ask(one, field.getName());
        };
    }

    private @Nullable Object ask(Object one, String name) {
        try {
            return methods.computeIfAbsent(name, method -> method(one.getClass(), method))
                    .invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The field " + name + " of " + one.getClass() + " cannot be read", e);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no " + name + " for the template", e);
        }
    }
}
