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
import org.bienche.norms.Waste;
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

    boolean certain() {
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

    /** What is to be settled by now counts as waste where the law's list names it, and would if all that it rests on were certain. */
    NormFinding as(Severity severity, String key, @Nullable LocalDate deadline, Law law) {
        boolean inTime = severity == Severity.SHOULD_LOOK && deadline != null && !deadline.isBefore(law.on());
        boolean light = severity == Severity.NOTE || inTime;
        return as(severity, key, deadline, law, light ? Waste.NONE : certain() ? Waste.COUNTS : Waste.UNCERTAIN);
    }

    /** The same, where the norm itself tells whether it would be waste. */
    NormFinding as(Severity severity, String key, @Nullable LocalDate deadline, Law law, Waste would) {
        Optional<Provision> list = would == Waste.NONE ? Optional.empty() : waste(norm, law);
        List<Provision> all = Stream.concat(provisions.stream(), list.stream()).toList();
        Waste waste = list.isPresent() ? would : Waste.NONE;
        return new NormFinding(unit.unit(), norm, severity, key, actual, allowed, more, all, waste, deadline);
    }

    /** The law's list of acts of waste, where it names what breaking the norm is. */
    static Optional<Provision> waste(Norm norm, Law law) {
        return norm.wasteAct()
                .flatMap(act ->
                        law.find(WASTE).filter(list -> list.value().names().contains(act)));
    }
}
