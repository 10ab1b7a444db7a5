package org.bienche.shell.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a call takes a JSON object, it takes one and nothing else: a list or a number, a field that is said twice, or more behind the
 * object is the caller's mistake.
 */
@Provider
public class ObjectsOnly implements ReaderInterceptor {

    private static final String MARK_OF_ORDER = "\uFEFF";
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return JsonObject.class.equals(context.getType()) ? object(text(context)) : context.proceed();
    }

    private static String text(ReaderInterceptorContext context) throws IOException {
        try (Reader body = new InputStreamReader(context.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            StringWriter text = new StringWriter();
            body.transferTo(text);
            String whole = text.toString();
            return whole.startsWith(MARK_OF_ORDER) ? whole.substring(1) : whole;
        } catch (CharacterCodingException otherwise) {
            throw new JsonException("It is not written in UTF-8.", otherwise);
        }
    }

    /** Nothing at all is an object without fields: what is missing in it is said by whoever reads it. */
    private static JsonObject object(String text) {
        if (text.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            if (!(reader.readValue() instanceof JsonObject object)) {
                throw new JsonException("An object is needed.");
            }
            refuseMore(text);
            return object;
        } catch (JsonException refusal) {
            throw refusal;
        } catch (RuntimeException nestedTooDeeply) {
            throw new JsonException(String.valueOf(nestedTooDeeply.getMessage()), nestedTooDeeply);
        }
    }

    /** The reader looks no further than the end of the object. */
    private static void refuseMore(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            parser.skipObject();
            if (parser.hasNext()) {
                throw new JsonException("More stands behind the object.");
            }
        }
    }
}
