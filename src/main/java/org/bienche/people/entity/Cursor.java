package org.bienche.people.entity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the key of its last person. Opaque outside. */
record Cursor(String key, long person) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((person + " " + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty for none, and for what is not one of ours: the list then begins at its first page. */
    static Optional<Cursor> of(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 400) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            int space = plain.indexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(plain.substring(space + 1), Long.parseLong(plain.substring(0, space))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
