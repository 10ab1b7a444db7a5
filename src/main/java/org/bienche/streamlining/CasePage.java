package org.bienche.streamlining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register, the latest leaving first.
 *
 * @param next the cursor of the page after; null where this is the last
 */
public record CasePage(
        List<StreamliningCase> items, @Nullable String next) {

    public CasePage {
        items = List.copyOf(items);
    }
}
