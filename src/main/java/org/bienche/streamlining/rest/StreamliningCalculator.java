package org.bienche.streamlining.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bienche.legislation.Legislation;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.Benefits;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;

/** Calculates what is paid to somebody who leaves, under one policy or under every policy in force. */
@Path("/calculations/streamlining")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StreamliningCalculator {

    @Inject
    private Benefits benefits;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @POST
    public StreamliningAnswer calculate(JsonObject body) {
        StreamliningRequest request = StreamliningRequest.read(Input.of(body), legislation.book());
        if (request.policy() != null) {
            return StreamliningAnswer.of(
                    benefits.of(request.person(), request.policy(), request.leaving()), language.get());
        }
        List<Benefit> all = benefits.all(request.person(), request.leaving());
        if (all.isEmpty()) {
            throw noPolicy(request);
        }
        return StreamliningAnswer.of(all, language.get());
    }

    private static Problem noPolicy(StreamliningRequest request) {
        String key = "streamlining.rule.input.no.policy.in.force";
        Object[] args = {request.person().leaveOn(), request.leaving()};
        return new Problem(key, args).with(new Problem.Error("/leaveOn", key, args));
    }
}
