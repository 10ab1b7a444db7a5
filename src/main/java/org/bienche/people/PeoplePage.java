package org.bienche.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after; null where this is the last
 */
public record PeoplePage(List<PersonLine> items, @Nullable String next) {

    public PeoplePage {
        items = List.copyOf(items);
    }
}
