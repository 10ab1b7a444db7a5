package org.bienche.planning.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.people.StaffKind;
import org.bienche.positions.Leadership;
import org.bienche.time.Validity;

/** For how long posts with a term are held by law: what is expected of a post whose decision names no end. */
public final class Terms {

    private static final String KEY = "staffing.term.";

    private final List<Term> terms;

    private Terms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * How long those of a kind hold a post that began on some days.
     *
     * @param begun the days of the post's beginning that it holds for
     */
    public record Term(StaffKind kind, Validity begun, int months, Provision provision) {}

    /** Each value holds for the posts that began under it; the first one also for those that began before. */
    public static Terms of(LawBook book) {
        return new Terms(Stream.of(StaffKind.values())
                .filter(kind -> book.has(KEY + kind))
                .flatMap(kind -> of(kind, book.parameter(KEY + kind).provisions()))
                .toList());
    }

    private static Stream<Term> of(StaffKind kind, List<Provision> provisions) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            LocalDate from = i == 0
                    ? LocalDate.EPOCH.minusYears(100)
                    : provision.validity().from();
            LocalDate until =
                    i + 1 < provisions.size() ? provisions.get(i + 1).validity().from() : Validity.FOREVER;
            if (from.isBefore(until)) {
                int months = Math.toIntExact(provision.value().whole());
                terms.add(new Term(kind, new Validity(from, until), months, provision));
            }
        }
        return terms.stream();
    }

    /** Whether a position has a term for somebody of a kind: every post that is elected to, of the others those that lead. */
    public static boolean has(StaffKind kind, Leadership leadership) {
        return kind == StaffKind.CADRE || (kind != StaffKind.CONTRACT && leadership != Leadership.NONE);
    }

    /** The last day of a post with a term; empty where the law names no term for the kind. */
    public Optional<LocalDate> lastDay(StaffKind kind, LocalDate begun) {
        return terms.stream()
                .filter(term -> term.kind() == kind && term.begun().holdsOn(begun))
                .findFirst()
                .map(term -> begun.plusMonths(term.months()).minusDays(1));
    }

    /** All of them, by kind and day. */
    public List<Term> all() {
        return terms;
    }

    /** What the law of today says, kind by kind. */
    public List<Term> newest() {
        return terms.stream()
                .filter(term -> term.begun().until().equals(Validity.FOREVER))
                .toList();
    }
}
