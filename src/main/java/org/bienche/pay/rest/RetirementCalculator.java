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
import org.bienche.pay.RetirementAge;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;

/** Calculates the retirement age and the month of the first pension. */
@Path("/calculations/retirement")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RetirementCalculator {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @POST
    public RetirementAnswer calculate(JsonObject body) {
        RetirementRequest request =
                RetirementRequest.read(Input.of(body), legislation.book().latest());
        RetirementAge age = pay.retirement(request.born(), request.sex(), request.condition());
        return RetirementAnswer.of(request, age, pay.retirementDates(age), language.get());
    }
}
