package org.bienche.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.pay.rules.Articles;
import org.bienche.pay.rules.EarningsLaw;
import org.bienche.pay.rules.InsuranceLaw;
import org.bienche.pay.rules.StateLaw;
import org.bienche.pay.rules.TaxLaw;
import org.bienche.pay.rules.UnionLaw;
import org.bienche.people.WorkingState;
import org.bienche.texts.Problem;

/**
 * The law of one month as the pay rules use it: resolved once, then used for any number of people, from any number of threads.
 *
 * <p>It is the law of the month's first day, or of the first day of a part of it.
 *
 * @param digest names the state of the law that it was taken from
 */
public record MonthlyLaw(
        YearMonth month,
        LocalDate firstDay,
        String digest,
        EarningsLaw earnings,
        InsuranceLaw insurance,
        UnionLaw union,
        TaxLaw tax,
        Map<WorkingState, StateLaw> states) {

    /**
     * The law of a month with everything published since.
     *
     * @throws Problem for a month for which the law is not held completely
     */
    public static MonthlyLaw of(LawBook book, YearMonth month) {
        return complete(book, month, book.on(month.atDay(1)));
    }

    /**
     * The law of a month as it was known on a day: what was paid then.
     *
     * @throws Problem for a month for which the law is not held completely
     */
    public static MonthlyLaw of(LawBook book, YearMonth month, LocalDate knownOn) {
        return complete(book, month, book.on(month.atDay(1), knownOn));
    }

    /**
     * The law of a day within a month, for the part of the month that begins with it.
     *
     * @throws Problem for a day for which the law is not held completely
     */
    public static MonthlyLaw from(LawBook book, LocalDate day) {
        return complete(book, YearMonth.from(day), book.on(day));
    }

    /** What is held of the law of a month, for single amounts of early years; what is not held counts as nothing. */
    static MonthlyLaw incomplete(LawBook book, YearMonth month) {
        return resolve(book, month.atDay(1), new Articles(book.on(month.atDay(1))));
    }

    private static MonthlyLaw complete(LawBook book, YearMonth month, Law law) {
        Articles articles = new Articles(law);
        MonthlyLaw resolved = resolve(book, law.on(), articles);
        List<String> missing = articles.missing();
        if (!missing.isEmpty()) {
            throw new Problem("pay.month.without.law", month, missing.getFirst());
        }
        return resolved;
    }

    private static MonthlyLaw resolve(LawBook book, LocalDate firstDay, Articles articles) {
        Map<WorkingState, StateLaw> states = new EnumMap<>(WorkingState.class);
        for (WorkingState state : WorkingState.values()) {
            if (state != WorkingState.WORKING) {
                states.put(state, StateLaw.of(articles, state));
            }
        }
        return new MonthlyLaw(
                YearMonth.from(firstDay),
                firstDay,
                book.digest(),
                EarningsLaw.of(articles),
                InsuranceLaw.of(articles),
                UnionLaw.of(articles),
                TaxLaw.of(articles),
                states);
    }
}
