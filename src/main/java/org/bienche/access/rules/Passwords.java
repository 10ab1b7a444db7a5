package org.bienche.access.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id hashes of passwords (19 MiB, two passes) and the rule of what may be a password. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> WORN = Set.of(
            "123456789012",
            "1234567890123",
            "password1234",
            "passwordpassword",
            "matkhau123456",
            "qwertyuiop12",
            "abcd12345678",
            "iloveyou1234",
            "adminadminadmin",
            "administrator",
            "111111111111",
            "000000000000",
            "abc123456789",
            "vietnam123456");

    private Passwords() {}

    /** A salted hash in the usual notation: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, encode(salt), encode(derive(password, salt)));
    }

    /** Whether the password is the one that was hashed; compares in constant time. */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 6 || !"argon2id".equals(parts[1])) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(
                expected, derive(password, Base64.getDecoder().decode(parts[4])));
    }

    /** The key of the sentence that says why a password will not do; empty where it will. */
    public static Optional<String> objection(String username, String password) {
        String folded = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("access.password.long");
        }
        if (WORN.contains(folded) || folded.chars().distinct().count() < 5) {
            return Optional.of("access.password.worn");
        }
        return folded.contains(username.toLowerCase(Locale.ROOT))
                ? Optional.of("access.password.has.name")
                : Optional.empty();
    }

    private static byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] result = new byte[HASH_BYTES];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), result);
        return result;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
