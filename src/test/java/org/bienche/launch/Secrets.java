package org.bienche.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Passwords that nobody chose, and files that nobody else reads. */
final class Secrets {

    /** Letters and digits that no one mistakes for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    private static final int LENGTH = 16;

    private Secrets() {}

    static String makeUp() {
        SecureRandom random = new SecureRandom();
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    static Path writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, content);
    }
}
