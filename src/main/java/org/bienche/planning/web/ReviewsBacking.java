package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewBoard;
import org.bienche.planning.ReviewCount;
import org.bienche.planning.Reviews;
import org.jspecify.annotations.Nullable;

/** The reviews that a person's units opened or are asked in. */
@Named
@RequestScoped
public class ReviewsBacking {

    private static final int PAGE = 20;

    /** A review and how far it has come. */
    public record Line(Review review, String unit, ReviewCount count) {}

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewBoard board;

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long after;
    private @Nullable List<Review> found;

    private List<Review> found() {
        List<Review> known = found;
        if (known == null) {
            known = reviews.list(after, PAGE + 1);
            found = known;
        }
        return known;
    }

    public List<Line> getItems() {
        List<Review> page = found().stream().limit(PAGE).toList();
        Map<Long, ReviewCount> counts = board.counts(page);
        return page.stream()
                .map(review -> line(review, counts.getOrDefault(review.id(), ReviewCount.NONE)))
                .toList();
    }

    private Line line(Review review, ReviewCount count) {
        String unit = organization
                .tree(asOf.today())
                .find(review.unitId())
                .map(UnitOn::name)
                .orElse("–");
        return new Line(review, unit, count);
    }

    public @Nullable Long getNext() {
        return found().size() > PAGE ? found().get(PAGE - 1).id() : null;
    }

    public boolean isOpening() {
        return current.has(Role.OFFICER);
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}
