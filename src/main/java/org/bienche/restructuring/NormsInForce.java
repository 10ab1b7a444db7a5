package org.bienche.restructuring;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.restructuring.rules.Norms;

/** The law of a day as the rules of restructuring use it. */
final class NormsInForce {

    private final Law law;

    NormsInForce(Law law) {
        this.law = law;
    }

    Norms norms() {
        return new Norms(
                rule("staffing.deputies.department", NormsInForce::byStaff),
                rule("staffing.deputies.agency", NormsInForce::number),
                rule("staffing.deputies.agency.big_cities_more", NormsInForce::number),
                rule("staffing.deputies.service_unit", NormsInForce::byStaff),
                rule("staffing.deputies.service_unit.self_financed", NormsInForce::number),
                rule("staffing.deputies.commune", NormsInForce::number),
                rule("staffing.service_unit.least_staff", NormsInForce::number),
                rule("staffing.restructuring.comply", NormsInForce::number),
                rule("staffing.restructuring.retention", NormsInForce::number));
    }

    /** The codes of the provinces with leadership allowances of their own. */
    Set<String> bigCities() {
        return Set.copyOf(law.get("staffing.big_cities").value().names());
    }

    private <T> Norms.Rule<T> rule(String key, Function<Value, T> reading) {
        Provision provision = law.get(key);
        return new Norms.Rule<>(
                reading.apply(provision.value()), provision.citation().toString(), provision.verified());
    }

    private static int number(Value value) {
        return Math.toIntExact(value.whole());
    }

    private static NavigableMap<Integer, Integer> byStaff(Value value) {
        Map<Integer, Integer> steps = new HashMap<>();
        value.entries().forEach((from, deputies) -> steps.put(Integer.valueOf(from), number(deputies)));
        return Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }
}
