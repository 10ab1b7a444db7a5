package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.money.Coefficient;
import org.bienche.pay.rules.Entry;
import org.bienche.people.Degree;
import org.bienche.people.HeldBack;
import org.bienche.people.KeptMoney;
import org.bienche.people.KeptUntil;
import org.bienche.people.PayAdvice;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.RankChange;
import org.bienche.people.RetentionGround;
import org.bienche.people.Salary;
import org.bienche.people.StepAdvice;
import org.bienche.people.StepAdvice.Reason;
import org.jspecify.annotations.Nullable;

/** The rules of pay, as the forms of a personnel file ask for them. */
@ApplicationScoped
public class LawAdvice implements PayAdvice {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private KeptAdvice kept;

    @Override
    public KeptUntil keptUntil(RetentionGround ground, LocalDate lost, @Nullable LocalDate termEnds) {
        RetainedUntil until = pay.retainedUntil(ground, lost, termEnds);
        Provision source = until.provision();
        return new KeptUntil(
                until.end().minusDays(1),
                source.value().whole(),
                source.citation().toString(),
                source.verified());
    }

    @Override
    public Optional<StepAdvice> rankChange(PersonSnapshot person, RankChange change) {
        Law law = legislation.on(change.on());
        Salary salary = person.salary();
        Optional<SalaryScale> scale = SalaryScale.of(law, change.newScale());
        Optional<Standing> old = salary == null ? Optional.empty() : Standing.of(law, salary);
        if (scale.isEmpty() || old.isEmpty() || old.get().since().isAfter(change.on())) {
            return Optional.empty();
        }
        LocalDate insuredFrom = change.byService() ? person.identity().insuredFrom() : null;
        Placed placed =
                pay.place(new RankMove(old.get(), scale.get(), change.on(), insuredFrom, change.probationMonths()));
        List<Reason> reasons = placed.lines().stream().map(LawAdvice::reason).toList();
        return Optional.of(advice(placed.now(), placed.nextStepOn(), reasons));
    }

    private static Reason reason(SalaryLine line) {
        return new Reason(line.code().textKey(), line.formula(), line.citation(), line.verified());
    }

    private static StepAdvice advice(Standing standing, LocalDate next, List<Reason> reasons) {
        return new StepAdvice(
                standing.scale().name(),
                standing.step(),
                Coefficient.ofHundredths(standing.coefficient()),
                standing.overFramePercent(),
                Coefficient.ofHundredths(standing.retainedDifference()),
                standing.since(),
                next,
                reasons);
    }

    @Override
    public Optional<KeptMoney> keptMoney(PersonSnapshot person, StepAdvice advised, int incentive) {
        return kept.money(person, advised, incentive);
    }

    @Override
    public HeldBack heldBack(PersonSnapshot suspended, boolean whole) {
        return kept.back(suspended, whole);
    }

    @Override
    public Optional<StepAdvice> entry(String scale, Degree degree, int insuredMonths, LocalDate on) {
        Law law = legislation.on(on);
        return SalaryScale.of(law, scale)
                .flatMap(found -> Entry.place(found, degree, insuredMonths, on, law))
                .map(standing -> advice(
                        standing,
                        pay.nextRaise(standing, List.of()).on(),
                        reasons(standing, degree, insuredMonths, law)));
    }

    /** The first step by the degree; and what earlier service adds to it. */
    private static List<Reason> reasons(Standing standing, Degree degree, int insuredMonths, Law law) {
        List<Reason> reasons = new ArrayList<>();
        SalaryScale scale = standing.scale();
        law.startingWith("salary.start." + scale.name()).stream()
                .findFirst()
                .ifPresent(start -> reasons.add(reason(
                        "people.advice.entry." + degree,
                        Objects.requireNonNull(start.value().entries().get(degree.name()))
                                .text(),
                        start)));
        law.find("salary.start.earlier_service")
                .filter(counts -> insuredMonths > 0)
                .ifPresent(counts -> reasons.add(reason(
                        "people.advice.entry.service",
                        "+ " + insuredMonths / scale.monthsPerStep() + " (" + insuredMonths + "/"
                                + scale.monthsPerStep() + "); " + insuredMonths % scale.monthsPerStep(),
                        counts)));
        return reasons;
    }

    private static Reason reason(String key, String formula, Provision source) {
        return new Reason(key, formula, source.citation().toString(), source.verified());
    }
}
