package org.bienche.shell.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An error page is a page of its own: it knows nothing of the form that failed, so that it can be written whatever that form lacked.
 */
@WebFilter(urlPatterns = "/error/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Anew(request), response);
    }

    /** The same request without what the form's page had put into it. */
    private static final class Anew extends HttpServletRequestWrapper {

        private final Map<String, String[]> kept = new TreeMap<>();

        Anew(HttpServletRequest failed) {
            super(failed);
            failed.getParameterMap().forEach((name, values) -> {
                if (!name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")) {
                    kept.put(name, values);
                }
            });
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = kept.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return kept.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(kept);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(kept.keySet());
        }
    }
}
