package org.bienche.shell.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a call takes a JSON object, a list or a number is the caller's mistake, not a fault. */
@Provider
public class ObjectsOnly implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return JsonObject.class.equals(context.getType()) ? object(context) : context.proceed();
    }

    /** Nothing at all is an object without fields: what is missing in it is said by whoever reads it. */
    private static JsonObject object(ReaderInterceptorContext context) throws IOException {
        Object read;
        try {
            read = context.proceed();
        } catch (NoContentException nothing) {
            return JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonException | WebApplicationException refusal) {
            throw refusal;
        } catch (RuntimeException nestedTooDeeply) {
            throw new BadRequestException("Not a JSON object", nestedTooDeeply);
        }
        if (read == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (read instanceof JsonObject object) {
            return object;
        }
        throw new BadRequestException("Not a JSON object");
    }
}
