package org.bienche.restructuring.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaders who are more than a norm allows.
 *
 * @param norm which norm, as in the key of its text
 * @param people how many are too many
 * @param units where
 * @param article null where it is no norm of law but in the nature of the post: a post has one head
 */
public record Excess(
        String norm, int people, List<Long> units, @Nullable String article, boolean verified) {}
