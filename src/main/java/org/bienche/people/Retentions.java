package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.people.rules.AllowanceText;
import org.bienche.texts.Problem;

/**
 * What somebody keeps of the allowance of a post that they lose: it is recorded with an end of its own, and what the present post has
 * takes the place of the old one, in one act under one decision.
 */
@ApplicationScoped
@Transactional
public class Retentions {

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private Decisions decisions;

    @Inject
    private PayAdvice advice;

    /**
     * Keeps an allowance from the day on which the decision takes effect.
     *
     * @throws Problem with the field that is wrong: nothing to keep, or kept longer than the law lets it
     */
    public void retain(long personId, Retaining keeping, DecisionText text) {
        text.check();
        AllowanceCode code = keeping.ground().allowance();
        Allowance lost = allowance(code, keeping.size(), "size");
        Optional<Allowance> present = keeping.present().isBlank()
                ? Optional.empty()
                : Optional.of(allowance(code, keeping.present(), "present"));
        if (present.filter(now -> !lost.exceeds(now)).isPresent()) {
            throw refused("present", "people.retention.not.lower");
        }
        LocalDate from = text.effectiveOn();
        refuseTooLong(keeping, from);
        long recording = decisions.record(decisions.decide(text).id());
        replace(recording, personId, code, present, from);
        changes.keep(recording, new Change<>(personId, from, lost.kept(keeping.ground()), null), keeping.lastDay());
    }

    private void refuseTooLong(Retaining keeping, LocalDate from) {
        KeptUntil most = advice.keptUntil(keeping.ground(), from, keeping.termEnds());
        if (most.lastDay().isBefore(from)) {
            throw refused("ground", "people.retention.nothing");
        }
        if (keeping.lastDay().isBefore(from) || keeping.lastDay().isAfter(most.lastDay())) {
            throw refused("lastDay", "people.retention.too.long", from, most.lastDay(), most.article());
        }
    }

    /** The allowance of the present post in the place of the old one, which may have ended before. */
    private void replace(
            long recording, long personId, AllowanceCode code, Optional<Allowance> present, LocalDate from) {
        boolean held = people.snapshot(personId, from).own(code).isPresent();
        present.ifPresent(now -> changes.allow(recording, new Change<>(personId, from, now, null)));
        if (held && present.isEmpty()) {
            changes.disallow(recording, personId, code, from);
        }
    }

    private static Allowance allowance(AllowanceCode code, String size, String field) {
        return AllowanceText.parse(code + " " + size.strip())
                .orElseThrow(() -> refused(field, "people.allowance.size." + code.form()));
    }

    private static Problem refused(String field, String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/" + field, key, args));
    }
}
