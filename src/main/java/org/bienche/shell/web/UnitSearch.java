package org.bienche.shell.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.AsOf;
import org.jspecify.annotations.Nullable;

/** What the unit picker offers as one types. */
@WebServlet("/unit-search")
public class UnitSearch extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LIMIT = 20;

    @Inject
    private transient UnitNames names;

    @Inject
    private transient AsOf asOf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("q");
        List<String> offers = words == null || words.isBlank()
                ? List.of()
                : names.on(day(request.getParameter("on"))).offers(words, LIMIT);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.createArrayBuilder(offers).build().toString());
    }

    private LocalDate day(@Nullable String on) {
        try {
            return on == null || on.isEmpty() ? asOf.date() : LocalDate.parse(on);
        } catch (DateTimeException notADay) {
            return asOf.date();
        }
    }
}
