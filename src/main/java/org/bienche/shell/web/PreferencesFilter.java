package org.bienche.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of each request, and takes what a person prefers out of the address of any page: {@code ?lang=en},
 * {@code ?theme=dark}, {@code ?asOf=2025-06-30} (or {@code today}). Then it sends to the same page without it.
 */
@WebFilter("/*")
public class PreferencesFilter extends HttpFilter {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String AS_OF = "asOf";

    private static final long serialVersionUID = 1;
    private static final int YEAR_IN_SECONDS = 31_536_000;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient AsOf asOf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isResource(request)) {
            chain.doFilter(request, response);
        } else if (isPage(request) && takePreferences(request, response)) {
            response.sendRedirect(new Address(request).without(LANGUAGE, THEME, AS_OF));
        } else {
            language.set(languageOf(request));
            chain.doFilter(request, response);
        }
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !request.getServletPath().startsWith("/api");
    }

    private boolean takePreferences(HttpServletRequest request, HttpServletResponse response) {
        Optional<Language> wanted = Language.of(request.getParameter(LANGUAGE));
        wanted.ifPresent(one -> keep(response, LANGUAGE, one.tag()));
        String theme = request.getParameter(THEME);
        boolean themed = "light".equals(theme) || "dark".equals(theme);
        if (themed) {
            keep(response, THEME, theme);
        }
        boolean day = takeDay(request.getParameter(AS_OF));
        return day || wanted.isPresent() || themed;
    }

    private boolean takeDay(@Nullable String day) {
        if (day == null) {
            return false;
        }
        try {
            asOf.choose("today".equals(day) || day.isEmpty() ? null : LocalDate.parse(day));
        } catch (DateTimeException notADay) {
            asOf.choose(null);
        }
        return true;
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** What was chosen, else what the account speaks, else what the browser asks for; the interface asks the other way round. */
    private Language languageOf(HttpServletRequest request) {
        Language asked = request.getHeader("Accept-Language") == null
                ? Language.VI
                : Language.best(Collections.list(request.getLocales()));
        if (request.getServletPath().startsWith("/api")) {
            return asked;
        }
        return Language.of(cookie(request, LANGUAGE)).or(this::ofAccount).orElse(asked);
    }

    private Optional<Language> ofAccount() {
        return caller.isSignedIn() ? Language.of(caller.caller().locale()) : Optional.empty();
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
