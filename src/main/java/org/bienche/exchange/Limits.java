package org.bienche.exchange;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the file itself
 * @param rows lines below the heading
 * @param columns fields of one line
 * @param cellLength characters of one field
 * @param unpackedBytes the content of an XLSX file once unpacked, all parts together
 */
public record Limits(long bytes, int rows, int columns, int cellLength, long unpackedBytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Enough for a list of 400,000 people; a file of 200 MB is refused. */
    public static final Limits LIST = new Limits(64 * MEGABYTE, 500_000, 200, 4_000, 256 * MEGABYTE);

    /** Enough for a list that one office fills in by hand. */
    public static final Limits FORM = new Limits(4 * MEGABYTE, 20_000, 100, 4_000, 32 * MEGABYTE);

    public Limits {
        if (bytes <= 0 || rows <= 0 || columns <= 0 || cellLength <= 0 || unpackedBytes <= 0) {
            throw new IllegalArgumentException("A limit must be above zero");
        }
    }

    long megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }
}
