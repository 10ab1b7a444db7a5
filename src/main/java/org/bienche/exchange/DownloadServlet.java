package org.bienche.exchange;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** An address that gives a file, and answers what is wrong with it by a status. */
public abstract class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /**
     * The file that an address asks for.
     *
     * @throws Problem answered by its status
     * @throws NumberFormatException for what is no number: the address leads nowhere
     */
    protected abstract SentFile download(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SentFile download = found(request);
            if (download == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                download.send(response);
            }
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
    }

    private @Nullable SentFile found(HttpServletRequest request) {
        try {
            return download(request);
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    /** A number that the address must have. */
    protected static long number(HttpServletRequest request, String name) {
        return Long.parseLong(String.valueOf(request.getParameter(name)));
    }

    /** A year that the address must have. */
    protected static int year(HttpServletRequest request) {
        return Integer.parseInt(String.valueOf(request.getParameter("year")));
    }

    /** What the address has for a name; empty where it has nothing. */
    protected static String words(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
