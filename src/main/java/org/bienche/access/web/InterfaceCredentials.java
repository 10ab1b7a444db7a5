package org.bienche.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bienche.access.Accounts;
import org.bienche.access.Caller;
import org.bienche.access.PersonalTokens;
import org.bienche.access.SigningIn;
import org.bienche.access.TrustedProxies;
import org.bienche.access.rules.Tokens;

/**
 * Who calls the interface: HTTP Basic or a personal token.
 *
 * <p>A Basic password that was right is remembered for a minute as a keyed hash, so that a caller of a hundred requests does
 * not pay a hundred slow hashes; a changed password or a disabled account is noticed at once.
 */
@ApplicationScoped
public class InterfaceCredentials {

    private static final int REMEMBERED = 1_000;
    private static final int SECONDS = 60;

    @Inject
    private Accounts accounts;

    @Inject
    private SigningIn signingIn;

    @Inject
    private PersonalTokens tokens;

    @Inject
    private Clock clock;

    private final TrustedProxies proxies = TrustedProxies.named();
    private final String key = Tokens.make();
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(String stamp, Instant until) {}

    Optional<Caller> caller(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return tokens.caller(header.substring(7).strip());
        }
        return header.regionMatches(true, 0, "Basic ", 0, 6)
                ? basic(header.substring(6).strip(), browser(request))
                : Optional.empty();
    }

    /** The gate comes before the filter that believes the proxies. */
    private String browser(HttpServletRequest request) {
        return proxies.browser(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    private Optional<Caller> basic(String encoded, String address) {
        String decoded = decode(encoded);
        int colon = decoded.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String username = decoded.substring(0, colon);
        String stamp = signingIn.credentialStamp(username).orElse("");
        String known = Tokens.hash(key + decoded);
        Remembered before = remembered.get(known);
        if (before != null && before.stamp().equals(stamp) && before.until().isAfter(clock.instant())) {
            return accounts.byUsername(username);
        }
        return Optional.ofNullable(signingIn
                        .signIn(username, decoded.substring(colon + 1), address)
                        .caller())
                .map(caller -> remember(known, stamp, caller));
    }

    private Caller remember(String known, String stamp, Caller caller) {
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(known, new Remembered(stamp, clock.instant().plusSeconds(SECONDS)));
        return caller;
    }

    private static String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
