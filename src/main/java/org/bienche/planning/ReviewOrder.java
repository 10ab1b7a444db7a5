package org.bienche.planning;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A review to be opened.
 *
 * @param unitId whose units are asked: all below it, not it itself
 * @param kind only units of this kind; null for all
 */
public record ReviewOrder(
        long unitId,
        @Nullable UnitKind kind,
        String title,
        String basis,
        @Nullable LocalDate dueOn,
        List<Review.Question> questions) {

    public ReviewOrder {
        title = title.strip();
        basis = basis.strip();
        questions = List.copyOf(questions);
    }
}
