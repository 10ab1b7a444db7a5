package org.bienche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    XLSX,
    OLD_EXCEL,
    TEXT,
    OTHER;

    private static final int PROBE = 4096;

    static FileKind of(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return of(input.readNBytes(PROBE));
        }
    }

    static FileKind of(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_EXCEL;
        }
        return isUtf16(start) || !hasControl(start) ? TEXT : OTHER;
    }

    /** Text all the same, though not in the wanted encoding: the reader says so. */
    static boolean isUtf16(byte[] start) {
        return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF);
    }

    private static boolean hasControl(byte[] start) {
        for (byte one : start) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] start, int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
