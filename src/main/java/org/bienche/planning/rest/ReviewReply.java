package org.bienche.planning.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.ReviewProgress;
import org.bienche.planning.ReviewProgress.Group;
import org.bienche.planning.ReviewProgress.Result;
import org.bienche.planning.ReviewStanding;
import org.jspecify.annotations.Nullable;

/**
 * A review as the interface answers it, with how far it has come in the caller's units.
 *
 * @param version to be sent back when it is closed
 */
public record ReviewReply(
        long id,
        String unit,
        String title,
        String basis,
        LocalDate dueOn,
        String state,
        String openedBy,
        LocalDateTime openedAt,
        long version,
        int asked,
        int answered,
        Map<ReviewStanding, Integer> standings,
        List<Asked> questions,
        List<Part> parts) {

    /** One question, and what its answers come to: a sum of numbers, a count of yes. */
    public record Asked(
            long id,
            String kind,
            String words,
            boolean required,
            int answers,
            @Nullable BigDecimal sum,
            @Nullable Integer yes) {

        static Asked of(Result result) {
            Review.Question one = result.question();
            return new Asked(
                    one.id(),
                    one.kind().name(),
                    one.words(),
                    one.required(),
                    result.answers(),
                    result.sum(),
                    one.kind() == Review.Kind.YES_NO ? result.yes() : null);
        }
    }

    /** A unit right below the one that asks, with all below it. */
    public record Part(String unit, String name, int asked, int answered, int late) {

        static Part of(Group group) {
            return new Part(group.unit().code(), group.unit().name(), group.asked(), group.answered(), group.late());
        }
    }

    /** What one unit answers. */
    public record Row(
            String unit,
            String name,
            String standing,
            @Nullable String answeredBy,
            @Nullable LocalDateTime answeredAt,
            @Nullable String reason,
            long version,
            Map<Long, String> answers) {

        static Row of(String code, String name, ReviewStanding standing, ReviewAnswer answer) {
            return new Row(
                    code,
                    name,
                    standing.name(),
                    answer.answeredBy(),
                    answer.answeredAt(),
                    answer.reason(),
                    answer.version(),
                    answer.values());
        }
    }

    static ReviewReply of(ReviewProgress progress, String unit) {
        Review review = progress.review();
        return new ReviewReply(
                review.id(),
                unit,
                review.title(),
                review.basis(),
                review.dueOn(),
                review.state().name(),
                review.openedBy(),
                review.openedAt(),
                review.version(),
                progress.asked(),
                progress.answered(),
                progress.counts(),
                progress.results().stream().map(Asked::of).toList(),
                progress.groups().stream().map(Part::of).toList());
    }
}
