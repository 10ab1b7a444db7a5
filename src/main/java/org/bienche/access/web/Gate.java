package org.bienche.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienche.access.Caller;
import org.bienche.access.Setup;
import org.bienche.access.SigningIn;

/**
 * The one gate: pages by a signed-in session, the interface by Basic or a personal token, a short list for everybody.
 *
 * <p>The grants are read again with each request, so that what an administrator changes holds at once.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(Gate.class.getName());

    /** The session attribute that holds the signed-in account's name. */
    static final String SIGNED_IN = "org.bienche.signed.in";

    /** The session attribute that holds what the password was then, as a stamp. */
    static final String STAMP = "org.bienche.stamp";

    @Inject
    private SigningIn signingIn;

    @Inject
    private InterfaceCredentials credentials;

    @Inject
    private Setup setup;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SafetyHeaders.set(request, response);
        String path = path(request);
        if (OpenPaths.isOpen(path)) {
            return context.doNothing();
        }
        boolean isInterface = path.equals("/api") || path.startsWith("/api/") || isDescription(request, path);
        try {
            return isInterface ? callOfInterface(request, response, context) : page(request, response, context, path);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Who calls cannot be told", failure);
            return isInterface ? apologize(response) : showFault(response);
        }
    }

    /** People read the description of the interface in their session, programs with what they call it with. */
    private static boolean isDescription(HttpServletRequest request, String path) {
        return (path.equals("/openapi") || path.startsWith("/openapi/")) && request.getHeader("Authorization") != null;
    }

    private AuthenticationStatus callOfInterface(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isFromAnotherSite(request)
                ? turnAway(response)
                : letIn(credentials.caller(request), context).orElseGet(() -> refuse(response));
    }

    private AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String path) {
        return letIn(signedIn(request), context).orElseGet(() -> sendToFrontDoor(request, response, path));
    }

    /** As the server understood it, decoded and without dots, since that is what it will serve. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static Optional<AuthenticationStatus> letIn(Optional<Caller> caller, HttpMessageContext context) {
        return caller.map(who -> context.notifyContainerAboutLogin(who.username(), who.roleNames()));
    }

    private Optional<Caller> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(SIGNED_IN) instanceof String username
                        && session.getAttribute(STAMP) instanceof String stamp
                ? signingIn.ofSession(username, stamp)
                : Optional.empty();
    }

    /** A browser that was once told a name and password for the interface sends them along, whichever page made it call. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }

    private static AuthenticationStatus turnAway(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        say(
                response,
                "{\"title\":\"Not allowed\",\"status\":403,\"detail\":\"Pages of other sites may not call the interface.\"}");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Bien Che\", charset=\"UTF-8\"");
        say(
                response,
                "{\"title\":\"Not signed in\",\"status\":401,\"detail\":\"Send an account's name and password by HTTP Basic, or a personal token as Bearer.\"}");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus apologize(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        say(response, "{\"title\":\"Fault\",\"status\":500,\"detail\":\"Nothing was half stored. Try again later.\"}");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The server would send nothing at all for what fails here. */
    private static AuthenticationStatus showFault(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new IllegalStateException("The answer cannot be sent", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static void say(HttpServletResponse response, String problem) {
        response.setContentType("application/problem+json;charset=UTF-8");
        write(response, problem);
    }

    private AuthenticationStatus sendToFrontDoor(
            HttpServletRequest request, HttpServletResponse response, String path) {
        String door = setup.isOpen() ? "/setup.xhtml" : "/login.xhtml" + wanted(request, path);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                write(
                        response,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + request.getContextPath() + "/login.xhtml\"></redirect></partial-response>");
            } else {
                response.sendRedirect(request.getContextPath() + door);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The answer cannot be sent", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String wanted(HttpServletRequest request, String path) {
        if (!"GET".equals(request.getMethod()) || path.isEmpty() || path.equals("/")) {
            return "";
        }
        String query = request.getQueryString();
        return "?to=" + URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, String text) {
        try {
            response.getWriter().write(text);
        } catch (IOException e) {
            throw new IllegalStateException("The answer cannot be sent", e);
        }
    }
}
