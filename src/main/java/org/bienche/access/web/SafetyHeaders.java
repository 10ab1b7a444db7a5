package org.bienche.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells browsers what they may do with an answer, the gate's own refusals included: not guess its type, not put it into another
 * site's frame, not tell other sites where the reader was, not keep it on the disk of a shared computer.
 *
 * <p>Scripts are ruled by a second policy with a nonce, which PrimeFaces adds to each page.
 */
final class SafetyHeaders {

    private static final String PAGES = String.join(
            "; ",
            "base-uri 'self'",
            "connect-src 'self'",
            "font-src 'self' data:",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "img-src 'self' data:",
            "object-src 'none'",
            "style-src 'self' 'unsafe-inline'");

    private SafetyHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", PAGES);
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
