package org.bienche.pay.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bienche.legislation.Legislation;
import org.bienche.pay.Pay;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;

/** Calculates where a move to another rank places somebody. */
@Path("/calculations/rank-change")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RankChangeCalculator {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @POST
    public RankChangeAnswer calculate(JsonObject body) {
        return RankChangeAnswer.of(
                pay.place(RankChangeRequest.read(Input.of(body), legislation.book())), language.get());
    }
}
