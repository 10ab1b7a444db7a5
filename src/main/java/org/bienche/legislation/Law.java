package org.bienche.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienche.texts.Problem;

/**
 * The law of one day, as far as it had been published by another day. Immutable.
 *
 * <p>Rules that work on many people resolve what they need once and keep it: see {@code MonthlyLaw} of {@code pay}.
 */
public final class Law {

    private final LawBook book;
    private final LocalDate on;
    private final LocalDate knownOn;

    Law(LawBook book, LocalDate on, LocalDate knownOn) {
        this.book = book;
        this.on = on;
        this.knownOn = knownOn;
    }

    public LocalDate on() {
        return on;
    }

    /**
     * The value of a parameter.
     *
     * @throws Problem where the law of that day, as far as this program holds it, says nothing of it
     * @throws IllegalArgumentException for a parameter that does not exist
     */
    public Provision get(String key) {
        return find(key).orElseThrow(() -> new Problem("legislation.no.law", on, key));
    }

    /** The value of a parameter; empty where the law of that day says nothing of it. */
    public Optional<Provision> find(String key) {
        return book.parameter(key).on(on, knownOn);
    }

    /** The parameters in force whose key starts like this, by key. */
    public List<Provision> startingWith(String prefix) {
        return book.parameters().stream()
                .filter(each -> each.key().startsWith(prefix))
                .flatMap(each -> each.on(on, knownOn).stream())
                .toList();
    }
}
