package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.bienche.audit.Database;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.planning.entity.ReviewRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;

/** Who may see which review and whose answers. */
@ApplicationScoped
class ReviewScope {

    @Inject
    private Database database;

    @Inject
    private Visibility visibility;

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    interface Reading<T> {
        T over(ReviewRows rows) throws SQLException;
    }

    <T> T read(Reading<T> reading) {
        return database.over("Reviews", connection -> reading.over(new ReviewRows(connection)));
    }

    /** Reviews that the caller's units opened or are asked in, the newest first. */
    static final String VISIBLE = "(%s OR EXISTS (SELECT 1 FROM review_answer a WHERE a.review_id = r.id AND %s))";

    /** A review that one of the caller's units opened, or is asked in. */
    Review seen(long id) {
        Review review = read(rows -> rows.byId(id)).orElseThrow(() -> new NotFound("planning.review.unknown"));
        Scope scope = visibility.today();
        if (!scope.sees(review.unitId()) && !isAsked(id, scope)) {
            throw new NotFound("planning.review.unknown");
        }
        return review;
    }

    private boolean isAsked(long id, Scope scope) {
        return read(rows -> rows.answers().isAsked(id, scope.condition("a.unit_id"), scope.parameters()));
    }

    /** The review as it is now, held until the transaction ends. */
    Review held(long id) {
        seen(id);
        return read(rows -> rows.lock(id)).orElseThrow(() -> new NotFound("planning.review.unknown"));
    }

    static void requireOpen(Review review) {
        if (!review.isOpen()) {
            throw new Conflict("planning.review.closed");
        }
    }

    static void requireVersion(long seen, long now) {
        if (seen != now) {
            throw new Conflict("planning.review.stale");
        }
    }
}
