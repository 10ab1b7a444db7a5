package org.bienche.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as it is written everywhere: over UTF-8, in small hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** The digest of a text. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(start().digest(content));
    }

    /** A digest to be fed part by part; {@link #end} writes it. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String end(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }
}
