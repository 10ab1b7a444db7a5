package org.bienche.staffing;

import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A number that was decided for a post.
 *
 * @param settlement how people beyond it are settled; null where nobody was
 */
public record PostFact(
        long id,
        PostMatter matter,
        int number,
        Validity validity,
        @Nullable String settlement,
        long decisionId) {}
