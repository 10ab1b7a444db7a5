package org.bienche.norms.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.norms.Waste;
import org.bienche.workload.Demand;
import org.bienche.workload.Load;
import org.bienche.workload.LoadFinding;

/** The work that came in beside those who do it. It is measured by the standards of its own day, not by those of the day looked at. */
final class WorkNorms {

    private WorkNorms() {}

    static Stream<NormFinding> workFitsThePeople(UnitSnapshot unit, Law law) {
        Demand work = unit.work();
        if (work == null) {
            return Stream.empty();
        }
        Load load = work.beside(unit.everybody(group -> true));
        return Stream.ofNullable(load.finding())
                .filter(finding -> finding != LoadFinding.FITTING)
                .map(finding -> found(unit, work, load, finding));
    }

    /** Too much work is to be looked at; too little may be work that was not reported. */
    private static NormFinding found(UnitSnapshot unit, Demand work, Load load, LoadFinding finding) {
        boolean overloaded = finding == LoadFinding.OVERLOADED;
        BigDecimal percent = load.percent();
        String key = "norms.finding." + Norm.WORKLOAD;
        return new NormFinding(
                unit.unit(),
                Norm.WORKLOAD,
                overloaded ? Severity.SHOULD_LOOK : Severity.NOTE,
                percent == null ? key + ".NOBODY" : overloaded ? key : key + ".SLACK",
                load.people(),
                work.needed(),
                List.of(
                        percent == null ? BigDecimal.ZERO : percent,
                        work.period().from(),
                        work.period().until().minusDays(1)),
                work.provisions(),
                Waste.NONE,
                null);
    }
}
