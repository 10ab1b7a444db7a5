package org.bienche.attachments;

import java.time.LocalDateTime;

/**
 * A file as it is listed.
 *
 * @param kind what it is in its dossier, in the words of the feature
 * @param size in bytes
 * @param digest SHA-256 of the content
 * @param addedAt in UTC
 */
public record Attachment(
        long id,
        String kind,
        String name,
        FileKind fileKind,
        long size,
        String digest,
        String addedBy,
        LocalDateTime addedAt) {

    private static final long KILOBYTE = 1024;

    /** Rounded up. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
