package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;

/** What an officer does to one file in one act: the decision is entered, the fact recorded under it, or neither. */
@ApplicationScoped
@Transactional
public class PersonnelOffice {

    @Inject
    private People people;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    /** Places a person on a step of a rank's scale from the day on which the decision takes effect. */
    public void place(long personId, String rankCode, int step, DecisionText text) {
        text.check();
        LocalDate from = text.effectiveOn();
        Ranks ranks = positions.ranks(from);
        Ranks.Rank rank = ranks.rank(rankCode).orElseThrow(() -> refused("rankCode", "people.import.rank", rankCode));
        BigDecimal coefficient = ranks.coefficient(rank.scale(), step)
                .orElseThrow(() -> refused(
                        "step",
                        "people.import.step",
                        step,
                        rank.scale(),
                        ranks.steps(rank.scale()).size()));
        Salary before = people.snapshot(personId, from).salary();
        Salary placed = Salary.ofRank(rankCode, rank.scale(), step, coefficient, from);
        long recording = decisions.record(decisions.decide(text).id());
        people.pay(
                recording, new Change<>(personId, from, before == null ? placed : carriedOver(before, placed), null));
    }

    /** What a change of step does not touch stays: whether the person works, and in the same rank what was retained. */
    private static Salary carriedOver(Salary before, Salary placed) {
        boolean sameRank = Objects.equals(before.rankCode(), placed.rankCode());
        boolean sameStep = sameRank && before.step() == placed.step();
        return new Salary(
                placed.rankCode(),
                placed.scale(),
                placed.step(),
                placed.coefficient(),
                sameStep ? before.overFramePercent() : 0,
                sameRank ? before.retainedDifference() : placed.retainedDifference(),
                sameStep ? before.stepSince() : placed.stepSince(),
                null,
                before.workingState());
    }

    /** Gives an allowance from the day on which the decision takes effect. */
    public void allow(long personId, Allowance allowance, DecisionText text) {
        text.check();
        long recording = decisions.record(decisions.decide(text).id());
        people.allow(recording, new Change<>(personId, text.effectiveOn(), allowance, null));
    }

    /** The steps of a rank's scale on a day; empty for a rank that the day's law does not know. */
    public List<BigDecimal> steps(String rankCode, LocalDate on) {
        Ranks ranks = positions.ranks(on);
        Optional<Ranks.Rank> rank = ranks.rank(rankCode);
        return rank.map(known -> ranks.steps(known.scale())).orElse(List.of());
    }

    private static Problem refused(String field, String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/" + field, key, args));
    }
}
