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

/** Calculates the raises of somebody until a day. */
@Path("/calculations/step-raises")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepRaisesCalculator {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @POST
    public StepRaisesAnswer calculate(JsonObject body) {
        StepRaisesRequest request = StepRaisesRequest.read(Input.of(body), legislation.book());
        return StepRaisesAnswer.of(pay.raises(request.standing(), request.until(), request.events()), language.get());
    }
}
