package org.bienche.restructuring.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What the unit picker offers of the units that stand after a plan. */
@WebServlet("/restructuring/unit-search")
public class PlannedUnitSearch extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LIMIT = 20;

    @Inject
    private transient RestructuringPlans plans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        List<String> offers = offers(request.getParameter("plan"), request.getParameter("q"));
        response.getWriter().write(Json.createArrayBuilder(offers).build().toString());
    }

    private List<String> offers(@Nullable String plan, @Nullable String words) {
        if (plan == null || words == null || words.isBlank()) {
            return List.of();
        }
        try {
            return plans.outline(Long.parseLong(plan)).words().offers(words, LIMIT);
        } catch (NumberFormatException | NotFound none) {
            return List.of();
        }
    }
}
