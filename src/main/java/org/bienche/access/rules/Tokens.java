package org.bienche.access.rules;

import java.security.SecureRandom;
import java.util.Base64;
import org.bienche.audit.Sha256;

/** Personal tokens: 256 random bits, of which only the hash is kept. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    public static String make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "bc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String token) {
        return Sha256.of(token);
    }
}
