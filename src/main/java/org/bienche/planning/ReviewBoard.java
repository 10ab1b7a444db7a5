package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewProgress.Group;
import org.bienche.planning.ReviewProgress.Result;
import org.bienche.planning.ReviewProgress.Row;
import org.jspecify.annotations.Nullable;

/** The front door to how far reviews have come: a few queries, however many units were asked. */
@ApplicationScoped
@Transactional
public class ReviewBoard {

    @Inject
    private ReviewScope reviews;

    @Inject
    private PlanScope scope;

    @Inject
    private Visibility visibility;

    /**
     * How far a review has come.
     *
     * @param under only this unit with all below it; null for all that the caller sees
     */
    public ReviewProgress of(long id, @Nullable Long under) {
        Review review = reviews.seen(id);
        Scope seen = visibility.today();
        Map<Long, ReviewAnswer> answers = reviews.read(rows -> rows.answers().of(id)).stream()
                .collect(Collectors.toMap(ReviewAnswer::unitId, one -> one));
        Tree tree = seen.tree();
        long top = under == null ? review.unitId() : seen.require(under).id();
        List<Row> rows = rows(review, answers, seen, tree.has(top) ? tree.subtree(top) : List.of());
        Map<Long, Map<Long, String>> values = reviews.read(all -> all.answers().values(id));
        Set<Long> shown = rows.stream().map(row -> row.unit().id()).collect(Collectors.toCollection(HashSet::new));
        values.keySet().retainAll(shown);
        return new ReviewProgress(review, rows, groups(tree, top, rows), results(review, values));
    }

    /** How many of the caller's units were asked and have answered, by review. */
    public Map<Long, ReviewCount> counts(List<Review> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Scope seen = visibility.today();
        List<Object> values = new ArrayList<>(some.stream().map(Review::id).toList());
        String places = String.join(", ", some.stream().map(one -> "?").toList());
        values.addAll(seen.parameters());
        String where = "a.review_id IN (" + places + ") AND " + seen.condition("a.unit_id");
        return reviews.read(rows -> rows.answers().counts(where, values));
    }

    private List<Row> rows(Review review, Map<Long, ReviewAnswer> answers, Scope seen, List<UnitOn> units) {
        LocalDate today = scope.today();
        long over = Math.max(0, ChronoUnit.DAYS.between(review.dueOn(), today));
        List<Row> rows = new ArrayList<>();
        for (UnitOn unit : units) {
            ReviewAnswer answer = answers.get(unit.id());
            if (answer != null && seen.sees(unit.id())) {
                rows.add(new Row(unit, answer, answer.standing(review.dueOn(), today), over));
            }
        }
        return rows;
    }

    private static List<Group> groups(Tree tree, long top, List<Row> rows) {
        Map<Long, Long> groupOf = new HashMap<>();
        Map<Long, Map<ReviewStanding, Integer>> counts = new LinkedHashMap<>();
        for (UnitOn child : tree.has(top) ? tree.children(top) : List.<UnitOn>of()) {
            tree.subtree(child.id()).forEach(unit -> groupOf.put(unit.id(), child.id()));
        }
        for (Row row : rows) {
            Long group = groupOf.get(row.unit().id());
            if (group != null) {
                counts.computeIfAbsent(group, one -> new EnumMap<>(ReviewStanding.class))
                        .merge(row.standing(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Group(tree.node(one.getKey()), one.getValue()))
                .toList();
    }

    private static List<Result> results(Review review, Map<Long, Map<Long, String>> values) {
        return review.questions().stream()
                .map(question -> result(
                        question,
                        values.values().stream()
                                .filter(one -> one.containsKey(question.id()))
                                .map(one -> one.getOrDefault(question.id(), ""))
                                .toList()))
                .toList();
    }

    private static Result result(Question question, List<String> values) {
        BigDecimal sum = question.kind() == Kind.NUMBER
                ? values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
        int yes = question.kind() == Kind.YES_NO
                ? Math.toIntExact(values.stream().filter("true"::equals).count())
                : 0;
        return new Result(question, values.size(), sum, yes);
    }

    /** What the units that the caller sees say, by unit and question. */
    public Map<Long, Map<Long, String>> values(long id) {
        reviews.seen(id);
        Scope seen = visibility.today();
        Map<Long, Map<Long, String>> values =
                reviews.read(rows -> rows.answers().values(id));
        values.keySet().removeIf(unit -> !seen.sees(unit));
        return values;
    }
}
