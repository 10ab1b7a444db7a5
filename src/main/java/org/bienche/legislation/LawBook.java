package org.bienche.legislation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.audit.Sha256;
import org.bienche.time.Validity;

/** All parameters of the law through time. Immutable; two books with the same digest say the same. */
public final class LawBook {

    private final SortedMap<String, Parameter> parameters;
    private final String digest;

    LawBook(Collection<Parameter> parameters) {
        SortedMap<String, Parameter> byKey = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (byKey.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException(parameter.key() + " stands twice in the law");
            }
        }
        this.parameters = Collections.unmodifiableSortedMap(byKey);
        this.digest = digestOf(byKey.values());
    }

    /** The book that the program brings along, read once. */
    public static LawBook shipped() {
        return Shipped.BOOK;
    }

    /** The law of a day with everything published since, be it later than that day. */
    public Law on(LocalDate day) {
        return new Law(this, day, Validity.FOREVER);
    }

    /** The law of a day as it was known on another: what was paid, before a law that reaches back. */
    public Law on(LocalDate day, LocalDate knownOn) {
        return new Law(this, day, knownOn);
    }

    /** The last law that is known, for what does not depend on a day. */
    public Law latest() {
        return on(Validity.FOREVER.minusDays(1));
    }

    /** All parameters, by key. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /**
     * The parameter of a key.
     *
     * @throws IllegalArgumentException where there is none: keys are written in the program, not by its users
     */
    public Parameter parameter(String key) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("The law has no parameter " + key);
        }
        return parameter;
    }

    public boolean has(String key) {
        return parameters.containsKey(key);
    }

    /** The days among some on which any value begins or ends. */
    public SortedSet<LocalDate> edges(Validity days) {
        return parameters.values().stream()
                .flatMap(parameter -> parameter.provisions().stream())
                .map(Provision::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.until()))
                .filter(days::holdsOn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This book with one more value of a parameter that it has. */
    public LawBook with(Provision later) {
        return with(List.of(later));
    }

    /** This book with more values of parameters that it has; one of the same first day and publication gives way. */
    public LawBook with(Collection<Provision> later) {
        SortedMap<String, Parameter> amended = new TreeMap<>(parameters);
        later.forEach(each ->
                amended.compute(each.parameter(), (key, held) -> (held == null ? parameter(key) : held).with(each)));
        return new LawBook(amended.values());
    }

    /** A SHA-256 over every value with its dates and sources: it names this state of the law. */
    public String digest() {
        return digest;
    }

    private static String digestOf(Collection<Parameter> parameters) {
        MessageDigest digest = Sha256.start();
        for (Parameter parameter : parameters) {
            for (Provision provision : parameter.provisions()) {
                digest.update((provision.canonical() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return Sha256.end(digest);
    }

    private static final class Shipped {

        private static final LawBook BOOK = LawFiles.read();

        private Shipped() {}
    }
}
