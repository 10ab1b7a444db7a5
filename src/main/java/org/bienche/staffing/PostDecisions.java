package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Visibility;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.entity.PostFactRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/** The front door to what is decided for posts: how many seats are approved, frozen or given up from a day on. */
@ApplicationScoped
@Transactional
public class PostDecisions {

    /** More seats of one position than any single unit has. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 500;

    @Inject
    private Cascades cascades;

    @Inject
    private Posts posts;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** All that was decided for a post and nothing has superseded, the oldest first within each matter. */
    public List<PostFact> of(PostKey key, LocalDate on) {
        visibility.on(on).require(key.unitId());
        positions.get(key.jobPositionId());
        return cascades.over(connection -> {
            PostFactRows rows = new PostFactRows(connection);
            List<PostFact> facts = new ArrayList<>();
            for (PostMatter matter : PostMatter.values()) {
                facts.addAll(rows.of(key, matter));
            }
            return facts;
        });
    }

    /** The mark of what is known of a post: a decision says which one it was made from. */
    public static long mark(List<PostFact> facts, PostMatter matter) {
        return facts.stream()
                .filter(fact -> fact.matter() == matter)
                .mapToLong(PostFact::id)
                .max()
                .orElse(0);
    }

    /**
     * Sets a number from the decision's day on, until the next one that is known already.
     *
     * @param settlement how people beyond the number are settled; blank where nobody is beyond it
     * @param mark of what the decision was made from
     * @throws Problem for a negative or absurd number, and for fewer seats than people without a settlement
     * @throws Conflict where somebody else has decided on the post meanwhile
     */
    public void set(PostKey key, PostMatter matter, int number, String settlement, DecisionText text, long mark) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate from = text.effectiveOn();
        visibility.on(from, Role.OFFICER).require(key.unitId());
        positions.get(key.jobPositionId());
        checkNumber(number, settlement);
        if (matter == PostMatter.APPROVED && number > 0) {
            catalogue.requireListed(Set.of(key.jobPositionId()), from);
        }
        String said = matter == PostMatter.APPROVED && !settlement.isBlank() ? settlement.strip() : null;
        long decision = decisions.decide(text).id();
        long recording = decisions.record(decision);
        cascades.over(connection -> {
            PostFactRows rows = new PostFactRows(connection);
            rows.hold(key.unitId());
            List<PostFact> known = rows.held(key, matter);
            if (mark(known, matter) != mark) {
                throw new Conflict("staffing.post.changed.meanwhile");
            }
            Validity validity = splice(rows, key, known, from, recording);
            rows.insert(key, new PostFact(0, matter, number, validity, said, decision), recording);
            return true;
        });
        if (said == null) {
            refuseOver(key, from, matter);
        }
        trail.append(
                current.caller().username(),
                "staffing.post.set",
                "unit:" + key.unitId(),
                key.unitId(),
                matter + " " + key.jobPositionId() + " " + number);
    }

    private static void checkNumber(int number, String settlement) {
        if (number < 0 || number > MOST) {
            throw new Problem("staffing.post.number.absurd", MOST)
                    .with(new Problem.Error("/number", "staffing.post.number.absurd", MOST));
        }
        if (settlement.length() > LONGEST) {
            throw new Problem("staffing.post.settlement.long", LONGEST)
                    .with(new Problem.Error("/settlement", "staffing.post.settlement.long", LONGEST));
        }
    }

    /** Makes room on the timeline: what holds on the day ends, what comes later stays. */
    private static Validity splice(PostFactRows rows, PostKey key, List<PostFact> known, LocalDate from, long recording)
            throws SQLException {
        LocalDate until = Validity.FOREVER;
        for (PostFact each : known) {
            LocalDate begins = each.validity().from();
            if (each.validity().holdsOn(from)) {
                rows.supersede(each, recording);
                Optional<Validity> before = each.validity().before(from);
                if (before.isPresent()) {
                    rows.insert(
                            key,
                            new PostFact(
                                    0,
                                    each.matter(),
                                    each.number(),
                                    before.get(),
                                    each.settlement(),
                                    each.decisionId()),
                            recording);
                }
            } else if (begins.isAfter(from) && begins.isBefore(until)) {
                until = begins;
            }
        }
        return new Validity(from, until);
    }

    /** Who sits there on the day without a seat: for an approved number a sentence is due, frozen seats must be empty. */
    private void refuseOver(PostKey key, LocalDate on, PostMatter matter) {
        posts.under(key.unitId(), on).stream()
                .filter(line -> line.key().equals(key) && line.tally().of(SeatState.OVER) > 0)
                .findFirst()
                .ifPresent(line -> {
                    boolean approved = matter == PostMatter.APPROVED;
                    String sentence = approved ? "staffing.post.below" : "staffing.post.not.empty";
                    int over = line.tally().of(SeatState.OVER);
                    throw new Problem(sentence, line.counts().people(), over)
                            .with(new Problem.Error(
                                    approved ? "/settlement" : "/number",
                                    sentence,
                                    line.counts().people(),
                                    over));
                });
    }
}
