package org.bienche.attachments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file with its content, and how it is sent: to be stored, never to be shown as a page.
 *
 * @param about what it is
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record AttachedFile(Attachment about, byte[] content) {

    /** The headers under which it goes out, beside its type and length. */
    public Map<String, String> headers() {
        return Map.of(
                "Content-Disposition", disposition(about.name()),
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store");
    }

    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
