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

/** Calculates a payslip from what is sent. */
@Path("/calculations/payslip")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayslipCalculator {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @POST
    public PayslipAnswer calculate(JsonObject body) {
        PayslipRequest request = PayslipRequest.read(Input.of(body), legislation.book());
        return PayslipAnswer.of(pay.calculate(request.person(), request.law()), language.get());
    }
}
