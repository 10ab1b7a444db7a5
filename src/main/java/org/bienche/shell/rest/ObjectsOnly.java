package org.bienche.shell.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
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
        Object read = context.proceed();
        if (JsonObject.class.equals(context.getType()) && !(read instanceof JsonObject)) {
            throw new BadRequestException("Not a JSON object");
        }
        return read;
    }
}
