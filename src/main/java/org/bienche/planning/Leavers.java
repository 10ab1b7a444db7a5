package org.bienche.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of those for whom something ends; {@code next} is where the following page begins, null where there is none. */
public record Leavers(List<Leaver> items, @Nullable String next) {

    public Leavers {
        items = List.copyOf(items);
    }

    /** One page of what was found, when one more than a page was asked for. */
    static Leavers of(List<Leaver> found, int limit) {
        List<Leaver> page = found.stream().limit(limit).toList();
        return new Leavers(
                page, found.size() > limit ? LeaverCursor.of(page.getLast()).toString() : null);
    }
}
