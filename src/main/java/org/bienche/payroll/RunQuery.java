package org.bienche.payroll;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which runs to list.
 *
 * @param month null for every month
 * @param state null for every state
 * @param before runs older than this one in the order of the list; null for the first page
 */
public record RunQuery(
        @Nullable YearMonth month,
        @Nullable RunState state,
        @Nullable Cursor before,
        int limit) {

    /** Where a page of the list ended: newest month first, newest run first within it. */
    public record Cursor(YearMonth month, long id) {

        @Override
        public String toString() {
            return month + "." + id;
        }

        /** The cursor that was written; null for anything else. */
        public static @Nullable Cursor parse(@Nullable String text) {
            if (text == null || !text.matches("\\d{4}-(0[1-9]|1[0-2])\\.\\d{1,18}")) {
                return null;
            }
            String[] parts = text.split("\\.", 2);
            return new Cursor(YearMonth.parse(parts[0]), Long.parseLong(parts[1]));
        }
    }

    /** The first page of everything. */
    public static RunQuery newest(int limit) {
        return new RunQuery(null, null, null, limit);
    }

    static final int MOST = 201;

    public RunQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " runs at a time");
        }
    }

    /** Whether runs of a month belong to this page. */
    boolean reaches(YearMonth other) {
        return (month == null || month.equals(other)) && (before == null || !other.isAfter(before.month()));
    }

    /** Below which id runs of a month belong to this page. */
    long before(YearMonth other) {
        return before != null && before.month().equals(other) ? before.id() : Long.MAX_VALUE;
    }
}
