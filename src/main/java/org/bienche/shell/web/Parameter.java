package org.bienche.shell.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A parameter of an address, decoded. */
public record Parameter(String name, String value) {

    static Parameter of(String pair) {
        String[] parts = pair.split("=", 2);
        return new Parameter(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
    }

    String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
