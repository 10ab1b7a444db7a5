package org.bienche.operations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.texts.CurrentLanguage;

/** How far long work is. */
@Path("/operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    private Operations operations;

    @Inject
    private CurrentLanguage language;

    @GET
    @Path("/{id:\\d+}")
    public JsonObject get(@PathParam("id") long id) {
        return json(operations.get(id));
    }

    /** An operation as JSON; its result is the work's own JSON. */
    private JsonObject json(Operation operation) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", operation.id())
                .add("kind", operation.kind())
                .add("subject", operation.subject())
                .add("state", operation.state().name())
                .add("done", operation.done())
                .add("total", operation.total())
                .add("message", operation.message(language.get()));
        String result = operation.result();
        if (result == null) {
            return body.addNull("result").build();
        }
        try (var reader = Json.createReader(new StringReader(result))) {
            return body.add("result", reader.readValue()).build();
        } catch (JsonException notJson) {
            return body.add("result", result).build();
        }
    }
}
