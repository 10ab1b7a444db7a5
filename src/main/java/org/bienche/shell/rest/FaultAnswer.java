package org.bienche.shell.rest;

import jakarta.json.Json;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienche.shell.LostRace;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is not a {@link Problem} itself: a problem wrapped by the container is unwrapped; the framework's refusals keep
 * their status; a fault is logged under a number, and the caller gets the number and nothing of the inside.
 */
@Provider
public class FaultAnswer implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultAnswer.class.getName());

    @Context
    private Providers providers;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        if (problem != null) {
            return providers.getExceptionMapper(Problem.class).toResponse(problem);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException refusal) {
                return say(
                        refusal.getResponse().getStatus(),
                        detail(refusal.getResponse().getStatus()));
            }
            if (LostRace.is(cause)) {
                return say(409, "Somebody else changed this meanwhile; read it again and repeat the change.");
            }
            if (cause instanceof JsonbException || cause instanceof jakarta.json.JsonException) {
                return say(400, "The body is not the JSON that this call takes: " + firstLine(cause));
            }
        }
        return fault(thrown);
    }

    private static @Nullable Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }

    private static Response fault(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Fault " + number, thrown);
        int status = thrown instanceof ProcessingException ? 400 : 500;
        return say(status, "Something went wrong on our side; tell the administrator the number " + number + ".");
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "This address cannot answer in the wanted format.";
            case 415 -> "This address does not take this kind of content.";
            default -> "The request was refused.";
        };
    }

    private static String firstLine(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    private static Response say(int status, String detail) {
        return Response.status(status)
                .type(ProblemAnswer.TYPE)
                .entity(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", Titles.of(status))
                        .add("status", status)
                        .add("detail", detail)
                        .build()
                        .toString())
                .build();
    }
}
