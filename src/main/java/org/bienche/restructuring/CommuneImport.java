package org.bienche.restructuring;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of the lists of merged communes.
 *
 * @param provinces codes of provinces of today; empty for all in the lists
 * @param title of the plan; null for one made of the provinces
 */
public record CommuneImport(
        LocalDate effectiveFrom,
        Set<String> provinces,
        @Nullable String title,
        DecisionDraft decision) {

    public CommuneImport {
        provinces = Set.copyOf(provinces);
    }
}
