package org.bienche.workload.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.texts.Folding;
import org.bienche.time.Validity;
import org.bienche.workload.Demand;

/**
 * The standards of a day: what one dossier takes by field, what one person has in a year, and when that is too much or too little.
 *
 * @param hours by the field's folded name
 * @param otherwise for every field without a standard of its own
 * @param names the fields that have one, as they are written
 */
public record Standards(
        Map<String, BigDecimal> hours,
        BigDecimal otherwise,
        BigDecimal yearly,
        BigDecimal overloadedFrom,
        BigDecimal slackBelow,
        List<String> names,
        List<Provision> provisions)
        implements Cited {

    private static final String KEY = "staffing.workload.";
    private static final String ANY_FIELD = "ANY_FIELD";

    /** The parameters, as the pages of the law name them. */
    public static final List<String> KEYS =
            List.of(KEY + "hours", KEY + "hours_per_year", KEY + "overloaded_from", KEY + "slack_below");

    public Standards {
        hours = Map.copyOf(hours);
        names = List.copyOf(names);
        provisions = List.copyOf(provisions);
    }

    /** Nothing where the law of the day does not say all of them, or says that nobody works. */
    public static Optional<Standards> of(Law law) {
        List<Provision> found =
                KEYS.stream().flatMap(key -> law.find(key).stream()).toList();
        return found.size() < KEYS.size() || decimal(found.get(1)).signum() == 0
                ? Optional.empty()
                : Optional.of(of(found));
    }

    private static Standards of(List<Provision> found) {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        found.getFirst().value().entries().forEach((field, value) -> {
            if (!field.equals(ANY_FIELD)) {
                names.add(field);
                hours.put(Folding.fold(field), value.decimal());
            }
        });
        BigDecimal otherwise = found.getFirst()
                .value()
                .entries()
                .getOrDefault(ANY_FIELD, found.get(1).value())
                .decimal();
        return new Standards(
                hours, otherwise, decimal(found.get(1)), decimal(found.get(2)), decimal(found.get(3)), names, found);
    }

    private static BigDecimal decimal(Provision found) {
        return found.value().decimal();
    }

    /** Hours for one dossier or task of a field. */
    public BigDecimal hoursEach(String field) {
        return hours.getOrDefault(Folding.fold(field), otherwise);
    }

    public boolean names(String field) {
        return hours.containsKey(Folding.fold(field));
    }

    /** What so much work of a field takes. */
    public Demand demand(Validity period, String field, long received) {
        return demand(period, hoursEach(field).multiply(BigDecimal.valueOf(received)));
    }

    /** What work of so many hours takes. */
    public Demand demand(Validity period, BigDecimal work) {
        return new Demand(period, work, yearly, overloadedFrom, slackBelow, provisions);
    }
}
