package org.bienche.payroll.rules;

import org.jspecify.annotations.Nullable;

/** A 64-bit mix of values (FNV-1a), the same on every machine. It tells changed from unchanged; it protects nothing. */
record Fingerprint(long value) {

    static final Fingerprint EMPTY = new Fingerprint(0xcbf29ce484222325L);

    private static final long PRIME = 0x100000001b3L;
    private static final int BYTE = 8;
    private static final int MASK = 0xff;

    Fingerprint and(@Nullable String text) {
        long mixed = value;
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                mixed = (mixed ^ text.charAt(i)) * PRIME;
            }
        }
        return end(mixed, text == null);
    }

    Fingerprint and(@Nullable Number number) {
        long mixed = value;
        if (number != null) {
            for (int shift = 0; shift < Long.SIZE; shift += BYTE) {
                mixed = (mixed ^ (number.longValue() >>> shift & MASK)) * PRIME;
            }
        }
        return end(mixed, number == null);
    }

    private static Fingerprint end(long mixed, boolean missing) {
        return new Fingerprint((mixed ^ (missing ? 0 : 1)) * PRIME);
    }
}
