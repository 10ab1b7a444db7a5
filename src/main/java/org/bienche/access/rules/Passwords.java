package org.bienche.access.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id hashes of passwords (19 MiB, two passes) and the rule of what may be a password. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Cost COST = new Cost(19 * 1024, 2, 1);
    private static final Pattern NOTATION = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
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

    /** What a hash costs; kept in the hash, so that it can be raised one day without losing the older ones. */
    private record Cost(int memoryKib, int passes, int lanes) {}

    /** A salted hash in the usual notation: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COST.memoryKib(),
                        COST.passes(),
                        COST.lanes(),
                        encode(salt),
                        encode(derive(password, salt, COST)));
    }

    /** Whether the password is the one that was hashed; compares in constant time. */
    public static boolean matches(String password, String stored) {
        Matcher parts = NOTATION.matcher(stored);
        if (!parts.matches()) {
            return false;
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(
                expected, derive(password, Base64.getDecoder().decode(parts.group(4)), cost));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
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

    private static byte[] derive(String password, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
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
