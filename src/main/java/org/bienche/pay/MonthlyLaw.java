package org.bienche.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.LawBook;
import org.bienche.pay.rules.Articles;
import org.bienche.pay.rules.EarningsLaw;
import org.bienche.pay.rules.InsuranceLaw;
import org.bienche.pay.rules.StateLaw;
import org.bienche.pay.rules.TaxLaw;
import org.bienche.pay.rules.UnionLaw;
import org.bienche.people.WorkingState;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.time.WorkingDays;

/**
 * The law of one month as the pay rules use it: resolved once, then used for any number of people, from any number of threads.
 *
 * <p>It is the law of the month's first day, or of the first day of a part of it.
 *
 * @param digest names the state of the law that it was taken from
 * @param workingDays of the whole month
 * @param later the law of each later part of the month in which pay is worked out otherwise: none in nearly every month
 */
public record MonthlyLaw(
        YearMonth month,
        LocalDate firstDay,
        int workingDays,
        String digest,
        EarningsLaw earnings,
        InsuranceLaw insurance,
        UnionLaw union,
        TaxLaw tax,
        Map<WorkingState, StateLaw> states,
        List<MonthlyLaw> later) {

    public MonthlyLaw {
        later = List.copyOf(later);
    }

    /**
     * The law of a month with everything published since.
     *
     * @throws Problem for a month for which the law is not held completely
     */
    public static MonthlyLaw of(LawBook book, YearMonth month) {
        return of(book, month, Validity.FOREVER);
    }

    /**
     * The law of a month as it was known on a day: what was paid then.
     *
     * @throws Problem for a month for which the law is not held completely
     */
    public static MonthlyLaw of(LawBook book, YearMonth month, LocalDate knownOn) {
        Articles articles = new Articles(book.on(month.atDay(1), knownOn));
        MonthlyLaw first = complete(book, month.atDay(1), articles);
        return first.with(changes(book, month, knownOn, articles));
    }

    /** The law of the days on which what pay asks of it becomes another; a new legal basis for the same is no change. */
    private static List<MonthlyLaw> changes(LawBook book, YearMonth month, LocalDate knownOn, Articles ofTheFirst) {
        Validity rest = new Validity(month.atDay(2), month.plusMonths(1).atDay(1));
        List<MonthlyLaw> changes = new ArrayList<>();
        Articles before = ofTheFirst;
        for (LocalDate day : book.edges(rest)) {
            Articles articles = new Articles(book.on(day, knownOn));
            MonthlyLaw law = complete(book, day, articles);
            if (!articles.taken().equals(before.taken())) {
                changes.add(law);
                before = articles;
            }
        }
        return changes;
    }

    /**
     * The law of a day within a month, for the part of the month that begins with it.
     *
     * @throws Problem for a day for which the law is not held completely
     */
    public static MonthlyLaw from(LawBook book, LocalDate day) {
        return complete(book, day, new Articles(book.on(day)));
    }

    /** The law of a day of the month. */
    public MonthlyLaw on(LocalDate day) {
        MonthlyLaw held = this;
        for (MonthlyLaw change : later) {
            if (!change.firstDay().isAfter(day)) {
                held = change;
            }
        }
        return held;
    }

    /** What is held of the law of a month, for single amounts of early years; what is not held counts as nothing. */
    static MonthlyLaw incomplete(LawBook book, YearMonth month) {
        return resolve(book, month.atDay(1), new Articles(book.on(month.atDay(1))));
    }

    private static MonthlyLaw complete(LawBook book, LocalDate day, Articles articles) {
        MonthlyLaw resolved = resolve(book, day, articles);
        List<String> missing = articles.missing();
        if (!missing.isEmpty()) {
            throw new Problem("pay.month.without.law", YearMonth.from(day), missing.getFirst());
        }
        return resolved;
    }

    private MonthlyLaw with(List<MonthlyLaw> changes) {
        return new MonthlyLaw(month, firstDay, workingDays, digest, earnings, insurance, union, tax, states, changes);
    }

    private static MonthlyLaw resolve(LawBook book, LocalDate firstDay, Articles articles) {
        Map<WorkingState, StateLaw> states = new EnumMap<>(WorkingState.class);
        for (WorkingState state : WorkingState.values()) {
            if (state != WorkingState.WORKING) {
                states.put(state, StateLaw.of(articles, state));
            }
        }
        YearMonth month = YearMonth.from(firstDay);
        return new MonthlyLaw(
                month,
                firstDay,
                WorkingDays.in(new Validity(month.atDay(1), month.plusMonths(1).atDay(1))),
                book.digest(),
                EarningsLaw.of(articles),
                InsuranceLaw.of(articles),
                UnionLaw.of(articles),
                TaxLaw.of(articles),
                states,
                List.of());
    }
}
