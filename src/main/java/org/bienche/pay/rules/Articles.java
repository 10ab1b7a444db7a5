package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;

/** Takes what the rules need out of the law of a day and notes what it does not hold. */
public final class Articles {

    private final Law law;
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Value> taken = new HashMap<>();

    public Articles(Law law) {
        this.law = law;
    }

    /** What the law of the day says, as far as it was asked: where two days are told the same, pay is the same. */
    public Map<String, Value> taken() {
        return Map.copyOf(taken);
    }

    /** The parameters that were asked for and that the law of the day does not hold. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** A whole number: đồng or days. */
    Figure whole(String key) {
        return figure(key, Value::whole);
    }

    /** A percent, a coefficient or a number of times, in hundredths. */
    Figure hundredths(String key) {
        return figure(key, Value::hundredths);
    }

    /** A number that the law has in some years only. */
    Figure hundredthsIfAny(String key) {
        return findIfAny(key).map(found -> figure(found, Value::hundredths)).orElse(Figure.NOTHING);
    }

    /** Yes is 1, no is 0. */
    Figure yes(String key) {
        return figure(key, value -> value.yes() ? 1 : 0);
    }

    LineSet lines(String key) {
        return find(key).map(LineSet::named).orElseGet(() -> new LineSet(List.of(), null));
    }

    Set<String> names(String key) {
        return find(key).stream()
                .flatMap(found -> found.value().names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Provision> find(String key) {
        Optional<Provision> found = findIfAny(key);
        if (found.isEmpty()) {
            missing.add(key);
        }
        return found;
    }

    /** Something that the law has in some years only. */
    Optional<Provision> findIfAny(String key) {
        Optional<Provision> found = law.find(key);
        found.ifPresent(each -> taken.put(key, each.value()));
        return found;
    }

    private Figure figure(String key, ToLongFunction<Value> number) {
        return find(key).map(found -> figure(found, number)).orElse(Figure.NOTHING);
    }

    private static Figure figure(Provision found, ToLongFunction<Value> number) {
        return new Figure(number.applyAsLong(found.value()), found);
    }
}
