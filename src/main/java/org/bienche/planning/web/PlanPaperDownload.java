package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bienche.attachments.AttachedFile;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SentFile;
import org.bienche.planning.PlanPapers;

/** A file of a plan's dossier: {@code /planning/paper?plan=&file=}. */
@WebServlet("/planning/paper")
public class PlanPaperDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PlanPapers papers;

    @Override
    protected SentFile download(HttpServletRequest request) {
        AttachedFile file = papers.file(number(request, "plan"), number(request, "file"));
        return response -> send(file, response);
    }

    private static void send(AttachedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.about().fileKind().type());
        response.setContentLength(file.content().length);
        file.headers().forEach(response::setHeader);
        response.getOutputStream().write(file.content());
    }
}
