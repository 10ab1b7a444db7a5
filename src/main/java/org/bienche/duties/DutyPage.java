package org.bienche.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some duties in the order of their codes, and where the next page begins; null on the last one. */
public record DutyPage(List<DutyLine> items, @Nullable String next) {

    public DutyPage {
        items = List.copyOf(items);
    }
}
