package org.bienche.shell.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** What is not there is said to be null and not left out: every list carries {@code items} and {@code next}. */
@Provider
public class NullsAreSaid implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> kind) {
        return json;
    }
}
