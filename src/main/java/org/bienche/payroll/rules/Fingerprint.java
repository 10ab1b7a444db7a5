package org.bienche.payroll.rules;

import org.jspecify.annotations.Nullable;

/** A 64-bit mix of values (FNV-1a), the same on every machine. It tells changed from unchanged; it protects nothing. */
final class Fingerprint {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int BYTE = 8;
    private static final int MASK = 0xff;

    private long value;

    Fingerprint() {
        this(OFFSET);
    }

    private Fingerprint(long value) {
        this.value = value;
    }

    Fingerprint add(@Nullable String text) {
        if (text == null) {
            return octet(0);
        }
        for (int i = 0; i < text.length(); i++) {
            octet(text.charAt(i));
        }
        return octet(1);
    }

    Fingerprint add(@Nullable Integer number) {
        return number == null ? octet(0) : add(number.longValue());
    }

    Fingerprint add(@Nullable Long number) {
        return number == null ? octet(0) : add(number.longValue());
    }

    Fingerprint add(int number) {
        return add((long) number);
    }

    Fingerprint add(long number) {
        for (int shift = 0; shift < Long.SIZE; shift += BYTE) {
            octet((int) (number >>> shift) & MASK);
        }
        return octet(1);
    }

    long value() {
        return value;
    }

    private Fingerprint octet(int octet) {
        value = (value ^ octet) * PRIME;
        return this;
    }
}
