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
import org.bienche.access.TrustedProxies;

/**
 * Believes what the proxies named in {@code BIENCHE_TRUSTED_PROXY} (addresses, separated by commas) say of the browser behind
 * them, and nobody else: the last address of {@code X-Forwarded-For}, and that it came by TLS.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class TrustedProxy extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String ONE_YEAR = "max-age=31536000";

    private final transient TrustedProxies proxies = TrustedProxies.named();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!proxies.has(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        Forwarded forwarded = new Forwarded(request, proxies);
        if (forwarded.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(forwarded, response);
    }

    /** The request as the browser made it. */
    private static final class Forwarded extends HttpServletRequestWrapper {

        private final TrustedProxies proxies;

        Forwarded(HttpServletRequest request, TrustedProxies proxies) {
            super(request);
            this.proxies = proxies;
        }

        @Override
        public String getRemoteAddr() {
            return proxies.browser(super.getRemoteAddr(), getHeader("X-Forwarded-For"));
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }

        @Override
        public boolean isSecure() {
            return "https".equalsIgnoreCase(TrustedProxies.last(getHeader("X-Forwarded-Proto"))) || super.isSecure();
        }
    }
}
