package org.bienche.payroll.entity;

import java.util.Arrays;

/**
 * Rows as the database loads them: ASCII, tabs between the fields, a line feed at the end.
 *
 * <p>The database gives a stored row back in exactly this writing, so a digest of what was written can be taken again from what is
 * stored.
 */
final class RowText {

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean rowStarted;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
        rowStarted = false;
    }

    RowText field(long number) {
        separate(20);
        digits(number);
        return this;
    }

    RowText field(String ascii) {
        int size = ascii.length();
        separate(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** A decimal of two places. */
    RowText hundredths(int number) {
        field(number / 100);
        ensure(3);
        bytes[length++] = '.';
        bytes[length++] = (byte) ('0' + number / 10 % 10);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    void endRow() {
        ensure(1);
        bytes[length++] = '\n';
        rowStarted = false;
    }

    private void separate(int following) {
        ensure(following + 1);
        if (rowStarted) {
            bytes[length++] = '\t';
        }
        rowStarted = true;
    }

    private void digits(long number) {
        if (number < 0) {
            bytes[length++] = '-';
        }
        int start = length;
        long rest = number;
        do {
            bytes[length++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        reverse(start, length - 1);
    }

    private void reverse(int from, int to) {
        for (int left = from, right = to; left < right; left++, right--) {
            byte swap = bytes[left];
            bytes[left] = bytes[right];
            bytes[right] = swap;
        }
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
