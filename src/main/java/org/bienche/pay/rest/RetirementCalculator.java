package org.bienche.pay.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.bienche.pay.Pay;
import org.bienche.texts.Input;
import org.bienche.texts.Language;

/** Calculates the retirement age and the month of the first pension. */
@Path("/calculations/retirement")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RetirementCalculator {

    @Inject
    private Pay pay;

    @POST
    public RetirementAnswer calculate(JsonObject body, @Context HttpHeaders headers) {
        RetirementRequest request = RetirementRequest.read(Input.of(body));
        return RetirementAnswer.of(
                request,
                pay.retirement(request.born(), request.sex(), request.condition()),
                Language.best(headers.getAcceptableLanguages()));
    }
}
