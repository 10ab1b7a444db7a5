package org.bienche.shell.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;

/** How far long work is, for the progress line of the pages. */
@WebServlet("/operations-status")
public class OperationStatus extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Operations operations;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(operations.get(Long.parseLong(id)), response);
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
    }

    private void write(Operation operation, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("state", operation.state().name())
                        .add("done", operation.done())
                        .add("total", operation.total())
                        .add("message", operation.message(language.get()))
                        .build()
                        .toString());
    }
}
