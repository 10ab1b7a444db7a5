package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bienche.attachments.AttachedFile;
import org.bienche.planning.PlanPapers;
import org.bienche.texts.Problem;

/** A file of a plan's dossier: {@code /planning/paper?plan=&file=}. */
@WebServlet("/planning/paper")
public class PlanPaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PlanPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AttachedFile file = papers.file(number(request, "plan"), number(request, "file"));
            response.setContentType(file.about().fileKind().type());
            response.setContentLength(file.content().length);
            file.headers().forEach(response::setHeader);
            response.getOutputStream().write(file.content());
        } catch (Problem problem) {
            response.sendError(problem.status());
        } catch (NumberFormatException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(String.valueOf(request.getParameter(name)));
    }
}
