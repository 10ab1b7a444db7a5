package org.bienche.audit.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bienche.audit.Sha256;
import org.jspecify.annotations.Nullable;

/** The chain of the trail: each entry's hash covers the hash before it and every field of its own. */
public final class Chain {

    /** The hash before the first entry. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /** One entry as hashed; times are cut to microseconds, which is what the database keeps. */
    public record Link(
            long seq,
            LocalDateTime at,
            String actor,
            String action,
            String subject,
            @Nullable Long unitId,
            String detail) {

        public Link {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** SHA-256 over the former hash and the entry, each field with its length in front so that none can slide into another. */
    public static String hash(String before, Link link) {
        MessageDigest digest = Sha256.start();
        for (String field : new String[] {
            before,
            Long.toString(link.seq()),
            link.at().toString(),
            link.actor(),
            link.action(),
            link.subject(),
            String.valueOf(link.unitId()),
            link.detail()
        }) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return Sha256.end(digest);
    }
}
