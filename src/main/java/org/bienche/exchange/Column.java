package org.bienche.exchange;

/**
 * A column of a table to send.
 *
 * @param width in characters
 */
public record Column(String name, Kind kind, int width) {

    /** How the values of a column are shown. */
    public enum Kind {
        TEXT("@"),
        WHOLE("#,##0"),
        COEFFICIENT("0.00"),
        DAY("dd/mm/yyyy");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    public static Column text(String name, int width) {
        return new Column(name, Kind.TEXT, width);
    }

    /** Whole numbers and đồng. */
    public static Column whole(String name) {
        return new Column(name, Kind.WHOLE, 16);
    }

    public static Column coefficient(String name) {
        return new Column(name, Kind.COEFFICIENT, 10);
    }

    public static Column day(String name) {
        return new Column(name, Kind.DAY, 12);
    }
}
