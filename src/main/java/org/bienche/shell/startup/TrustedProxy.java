package org.bienche.shell.startup;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Believes what the proxies named in {@code BIENCHE_TRUSTED_PROXY} (addresses, separated by commas) say of the browser behind
 * them, and nobody else: the last address of {@code X-Forwarded-For}, and that it came by TLS.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class TrustedProxy extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String ONE_YEAR = "max-age=31536000";

    /** The addresses of the proxies; none where the server is reached directly. */
    static Set<String> named() {
        String listed = System.getenv("BIENCHE_TRUSTED_PROXY");
        return listed == null ? Set.of() : in(listed);
    }

    static Set<String> in(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private final transient Set<String> proxies = named();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!proxies.contains(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        Forwarded forwarded = new Forwarded(request);
        if (forwarded.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(forwarded, response);
    }

    /** The request as the browser made it. */
    private static final class Forwarded extends HttpServletRequestWrapper {

        Forwarded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            String address = last(getHeader("X-Forwarded-For"));
            return address == null ? super.getRemoteAddr() : address;
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }

        @Override
        public boolean isSecure() {
            return "https".equalsIgnoreCase(last(getHeader("X-Forwarded-Proto"))) || super.isSecure();
        }
    }

    /** The proxy's own word: what stands before it may be the browser's invention. */
    static @Nullable String last(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return null;
        }
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }
}
