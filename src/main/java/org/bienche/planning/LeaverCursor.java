package org.bienche.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a page of leavers ended, in the order of their days and then of the people. */
public record LeaverCursor(LocalDate on, long personId) {

    static LeaverCursor of(Leaver last) {
        return new LeaverCursor(last.on(), last.personId());
    }

    @Override
    public String toString() {
        return on + "." + personId;
    }

    /** The cursor that was written; null for none, and for what is not one of ours: the list then begins at its first page. */
    public static @Nullable LeaverCursor parse(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
            return null;
        }
        try {
            return new LeaverCursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
