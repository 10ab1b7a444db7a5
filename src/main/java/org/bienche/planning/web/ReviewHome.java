package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.ReviewBoard;
import org.bienche.planning.ReviewCount;
import org.bienche.planning.Reviews;

/** For a department the reviews that it has to answer, for an officer how far those that the unit opened have come. */
@RequestScoped
public class ReviewHome implements HomeSource {

    private static final int MOST = 5;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewBoard board;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.DEPARTMENT)) {
            reviews.toAnswer(Role.DEPARTMENT).stream()
                    .collect(Collectors.groupingBy(ReviewAnswer::reviewId, LinkedHashMap::new, Collectors.toList()))
                    .forEach((review, answers) -> toAnswer(items, reviews.get(review), answers));
        }
        if (current.has(Role.OFFICER)) {
            List<Review> ruled = reviews.ruled().limit(MOST).toList();
            Map<Long, ReviewCount> counts = board.counts(ruled);
            ruled.forEach(one -> progress(items, one, counts.getOrDefault(one.id(), ReviewCount.NONE)));
        }
        return items;
    }

    /** One line for each review: to the answer itself where one unit has to answer, else to the list of them. */
    private static void toAnswer(List<HomeItem> items, Review review, List<ReviewAnswer> answers) {
        String page = answers.size() == 1
                ? "/planning/review-answer.xhtml?id=" + review.id() + "&unit="
                        + answers.getFirst().unitId()
                : "/planning/review.xhtml?id=" + review.id();
        boolean returned = answers.stream().anyMatch(one -> one.state() == ReviewAnswer.State.RETURNED);
        String key = returned ? "planning.home.review.returned" : "planning.home.review.answer";
        items.add(HomeItem.waiting(key, page, review.title(), answers.size()));
        items.add(HomeItem.due(review.dueOn(), key, page, review.title(), answers.size()));
    }

    private void progress(List<HomeItem> items, Review review, ReviewCount count) {
        String page = "/planning/review.xhtml?id=" + review.id();
        if (asOf.today().isAfter(review.dueOn()) && count.missing() > 0) {
            items.add(HomeItem.finding(
                    HomeItem.Severity.SHOULD_LOOK,
                    "planning.home.review.late",
                    page + "&standing=LATE",
                    review.title(),
                    count.missing(),
                    count.asked()));
        } else {
            items.add(HomeItem.due(
                    review.dueOn(),
                    "planning.home.review.progress",
                    page,
                    review.title(),
                    count.answered(),
                    count.asked()));
        }
    }
}
