package org.bienche.shell.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;

/** Says a problem as {@code application/problem+json} (RFC 9457), in the language that the caller accepts, else in English. */
@Provider
public class ProblemAnswer implements ExceptionMapper<Problem> {

    static final MediaType TYPE = new MediaType("application", "problem+json", "UTF-8");

    @Inject
    private jakarta.servlet.http.HttpServletRequest request;

    @Override
    public Response toResponse(Problem problem) {
        Language language = language();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Titles.of(problem.status()))
                .add("status", problem.status())
                .add("detail", problem.message(language))
                .add("code", problem.key());
        if (!problem.errors().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            problem.errors().forEach(error -> errors.add(error(error, language)));
            body.add("errors", errors);
        }
        return Response.status(problem.status())
                .type(TYPE)
                .entity(body.build().toString())
                .build();
    }

    private Language language() {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted == null || wanted.startsWith("*")
                ? Language.EN
                : Language.of(wanted.split("[,;]", 2)[0]).orElse(Language.EN);
    }

    private static JsonObjectBuilder error(Problem.Error error, Language language) {
        JsonObjectBuilder one = Json.createObjectBuilder();
        if (error.pointer() != null) {
            one.add("pointer", error.pointer());
        }
        if (error.row() != null) {
            one.add("row", error.row());
        }
        if (error.column() != null) {
            one.add("column", error.column());
        }
        return one.add("message", error.message(language)).add("code", error.key());
    }
}
