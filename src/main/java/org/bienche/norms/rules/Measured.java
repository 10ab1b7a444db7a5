package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.jspecify.annotations.Nullable;

/** A unit measured by a norm, on its way to a finding. */
record Measured(UnitSnapshot unit, Norm norm, int actual, int allowed, List<Object> more, List<Provision> provisions) {

    private static final String COMPLY = "staffing.restructuring.comply";
    private static final String WASTE = "staffing.waste_acts";

    static Measured by(Provision provision, UnitSnapshot unit, Norm norm, int actual, int allowed, Object... more) {
        return new Measured(unit, norm, actual, allowed, List.of(more), List.of(provision));
    }

    Measured and(Provision other) {
        List<Provision> both = new ArrayList<>(provisions);
        both.add(other);
        return new Measured(unit, norm, actual, allowed, more, both);
    }

    /** A finding where there are more than allowed: with time to settle it after a restructuring, otherwise at once. */
    Stream<NormFinding> atMost(Law law) {
        return actual <= allowed ? Stream.empty() : Stream.of(found(law));
    }

    private NormFinding found(Law law) {
        Optional<Provision> comply = law.find(COMPLY);
        LocalDate deadline = comply.map(months -> lastDay(unit, months)).orElse(null);
        if (deadline != null && !deadline.isBefore(law.on())) {
            return and(comply.orElseThrow()).as(Severity.SHOULD_LOOK, key(), deadline, law);
        }
        return as(certain() ? Severity.MUST_FIX : Severity.SHOULD_LOOK, key(), null, law);
    }

    private boolean certain() {
        return provisions.stream().allMatch(Provision::verified);
    }

    /** The day by which what a restructuring left behind is to be settled; null where the unit never was restructured. */
    static @Nullable LocalDate lastDay(UnitSnapshot unit, Provision comply) {
        LocalDate since = unit.restructured();
        return since == null ? null : since.plusMonths(comply.value().whole());
    }

    String key() {
        return "norms.finding." + norm;
    }

    /** What must be settled at once counts as waste where the law's list names it. */
    NormFinding as(Severity severity, String key, @Nullable LocalDate deadline, Law law) {
        Optional<Provision> waste = severity == Severity.MUST_FIX ? waste(norm, law) : Optional.empty();
        List<Provision> all = Stream.concat(provisions.stream(), waste.stream()).toList();
        return new NormFinding(
                unit.unit(), norm, severity, key, actual, allowed, more, all, waste.isPresent(), deadline);
    }

    /** The law's list of acts of waste, where it names what breaking the norm is. */
    static Optional<Provision> waste(Norm norm, Law law) {
        return norm.wasteAct()
                .flatMap(act ->
                        law.find(WASTE).filter(list -> list.value().names().contains(act)));
    }
}
