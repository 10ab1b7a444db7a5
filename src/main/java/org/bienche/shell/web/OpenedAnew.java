package org.bienche.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.csp.CspException;

/**
 * What goes wrong before a page can say anything: an upload larger than any may be, a form that was sent before the scripts of its
 * page were there. The page is opened anew and says what happened.
 */
@WebFilter("*.xhtml")
public class OpenedAnew extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** As much as the server takes of one upload; web.xml says the same. */
    private static final long LARGEST = 268_435_456;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isTooLarge(request)) {
            readAway(request);
            open(request, response, "shell.view.undone.too.large");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            if (!(e.getRootCause() instanceof CspException) || response.isCommitted()) {
                throw e;
            }
            open(request, response, "shell.view.done.anew");
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > LARGEST;
    }

    /** A browser listens to the answer only once it has sent everything; nobody is listened to for ever. */
    private static void readAway(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = 8 * LARGEST;
        try (InputStream upload = request.getInputStream()) {
            for (int read = upload.read(buffer); read >= 0 && left > 0; read = upload.read(buffer)) {
                left -= read;
            }
        }
    }

    private static void open(HttpServletRequest request, HttpServletResponse response, String message)
            throws IOException {
        response.resetBuffer();
        response.sendRedirect(new Address(request).with("done", message));
    }
}
