package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.planning.rules.ReviewCheck;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to reviews: an officer opens one over the units below a unit, each answers once, the officer returns or closes. */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final int LONGEST = 2_000;

    @Inject
    private ReviewScope reviews;

    @Inject
    private PlanScope scope;

    @Inject
    private Visibility visibility;

    @Inject
    private Trail trail;

    /**
     * Asks every unit below one.
     *
     * @return its id
     * @throws Problem with everything that is wrong in it
     * @throws Conflict where the unit has one of that title and day already
     */
    public long open(ReviewOrder order) {
        Scope seen = visibility.today();
        seen.require(order.unitId());
        scope.require(scope.officerOf(order.unitId()));
        Plans.refuse(ReviewCheck.order(order, scope.today()));
        List<Long> asked = seen.tree().subtree(order.unitId()).stream()
                .filter(unit -> unit.id() != order.unitId())
                .filter(unit -> order.kind() == null || unit.kind() == order.kind())
                .map(UnitOn::id)
                .toList();
        if (asked.isEmpty()) {
            throw new Problem("planning.review.nobody").with(new Problem.Error("/unit", "planning.review.nobody"));
        }
        long id = reviews.read(rows -> {
            long added = rows.add(order, scope.me(), scope.now())
                    .orElseThrow(() -> new Conflict("planning.review.there.already"));
            rows.answers().ask(added, asked);
            return added;
        });
        trail.append(
                scope.me(), "planning.review.opened", "review:" + id, order.unitId(), asked.size() + " units asked");
        return id;
    }

    public Review get(long id) {
        return reviews.seen(id);
    }

    /** The newest first; those that the caller's units opened or are asked in. */
    public List<Review> list(@Nullable Long after, int limit) {
        Scope seen = visibility.today();
        List<Object> values = new ArrayList<>(seen.parameters());
        values.addAll(seen.parameters());
        String where = String.format(ReviewScope.VISIBLE, seen.condition("r.unit_id"), seen.condition("a.unit_id"));
        if (after != null) {
            values.add(after);
            where += " AND r.id < ?";
        }
        String sql = where + " ORDER BY r.id DESC LIMIT " + limit;
        return reviews.read(rows -> rows.where(sql, values));
    }

    /** What a unit that the caller sees answers. */
    public ReviewAnswer answer(long id, long unit) {
        reviews.seen(id);
        visibility.today().require(unit);
        return reviews.read(rows -> rows.answers().of(id, unit, false))
                .orElseThrow(() -> new NotFound("planning.review.not.asked"));
    }

    /**
     * Answers for a unit, once; again only after it was returned.
     *
     * @param version of the answer that the caller saw
     * @param values by question; what is left out is not answered
     */
    public void answer(long id, long unit, long version, Map<Long, String> values) {
        visibility.today().require(unit);
        Review review = reviews.held(id);
        ReviewScope.requireOpen(review);
        scope.require(scope.draws(unit));
        ReviewAnswer answer = held(id, unit, version);
        if (answer.state() == ReviewAnswer.State.ANSWERED) {
            throw new Conflict("planning.review.answered.already");
        }
        Plans.refuse(ReviewCheck.answer(review.questions(), values));
        Map<Long, String> stored = ReviewCheck.stored(review.questions(), values);
        reviews.read(rows -> {
            rows.answers().answer(id, unit, stored, scope.me(), scope.now());
            return id;
        });
        trail.append(scope.me(), "planning.review.answered", "review:" + id, unit, stored.size() + " answers");
    }

    private ReviewAnswer held(long id, long unit, long version) {
        ReviewAnswer answer = reviews.read(rows -> rows.answers().of(id, unit, true))
                .orElseThrow(() -> new NotFound("planning.review.not.asked"));
        ReviewScope.requireVersion(version, answer.version());
        return answer;
    }

    /** Returns an answer with a reason: an officer of the unit that asks. */
    public void sendBack(long id, long unit, long version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Problem("planning.return.missing", LONGEST)
                    .with(new Problem.Error("/reason", "planning.return.missing", LONGEST));
        }
        visibility.today().require(unit);
        Review review = reviews.held(id);
        ReviewScope.requireOpen(review);
        scope.require(scope.officerOf(review.unitId()));
        if (held(id, unit, version).state() != ReviewAnswer.State.ANSWERED) {
            throw new Conflict("planning.review.not.answered");
        }
        reviews.read(rows -> {
            rows.answers().sendBack(id, unit, reason.strip(), scope.me());
            return id;
        });
        trail.append(scope.me(), "planning.review.returned", "review:" + id, unit, "");
    }

    /** Takes no more answers. */
    public void close(long id, long version) {
        Review review = reviews.held(id);
        scope.require(scope.officerOf(review.unitId()));
        ReviewScope.requireOpen(review);
        ReviewScope.requireVersion(version, review.version());
        reviews.read(rows -> {
            rows.close(id, scope.me(), scope.now());
            return id;
        });
        trail.append(scope.me(), "planning.review.closed", "review:" + id, review.unitId(), "");
    }

    /** Whether the caller may answer for a unit now. */
    public boolean mayAnswer(Review review, ReviewAnswer answer) {
        return review.isOpen() && answer.state() != ReviewAnswer.State.ANSWERED && scope.draws(answer.unitId());
    }

    /** Whether the caller may return answers and close the review. */
    public boolean mayRule(Review review) {
        return review.isOpen() && scope.officerOf(review.unitId());
    }

    /** What the caller's units, with a role in them, have not answered yet; of open reviews. */
    public List<ReviewAnswer> toAnswer(Role role) {
        Scope mine = visibility.on(scope.today(), role);
        if (mine.tops().isEmpty()) {
            return List.of();
        }
        String where = "a.state <> 'ANSWERED' AND " + mine.condition("a.unit_id") + " ORDER BY r.due_on LIMIT 50";
        return reviews.read(rows -> rows.answers().open(where, mine.parameters()));
    }

    /** Open reviews of the units in which the caller is an officer. */
    public Stream<Review> ruled() {
        Scope mine = visibility.on(scope.today(), Role.OFFICER);
        String where = "r.state = 'OPEN' AND " + mine.condition("r.unit_id") + " ORDER BY r.due_on LIMIT 20";
        return mine.tops().isEmpty()
                ? Stream.empty()
                : reviews.read(rows -> rows.where(where, mine.parameters())).stream();
    }
}
