package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Severity;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;

/** What is wrong with the quotas of a cascade: more handed down than there is, and more people than granted. */
record Flaws(Cascade cascade) {

    List<Finding> under(long unit) {
        return cascade.tree().subtree(unit).stream()
                .filter(each -> cascade.quotas().containsKey(each.id()))
                .flatMap(each -> at(each.id()).stream())
                .toList();
    }

    List<Finding> at(long unit) {
        List<Finding> findings = new ArrayList<>();
        Quota own = cascade.quotas().get(unit);
        if (own == null) {
            return findings;
        }
        for (QuotaPart part : QuotaPart.of(own)) {
            int below = cascade.handedDown(unit, part);
            if (below > own.of(part)) {
                findings.add(new Finding(
                        Severity.MUST_FIX,
                        part.of("staffing.finding.handed.down"),
                        List.of(below, own.of(part), name(unit)),
                        null,
                        unit));
            }
            int people = cascade.people(unit, part);
            if (people > own.of(part)) {
                findings.add(surplus(own, part, people));
            }
        }
        return findings;
    }

    /** More people than granted must have a deadline; until then it is to be watched. */
    private Finding surplus(Quota own, QuotaPart part, int people) {
        LocalDate deadline = own.surplusUntil();
        List<Object> args = List.of(people, own.of(part), name(own.unitId()));
        if (deadline == null) {
            return new Finding(Severity.MUST_FIX, part.of("staffing.finding.surplus"), args, null, own.unitId());
        }
        return deadline.isBefore(cascade.tree().day())
                ? new Finding(Severity.MUST_FIX, part.of("staffing.finding.surplus.over"), args, deadline, own.unitId())
                : new Finding(
                        Severity.SHOULD_LOOK, part.of("staffing.finding.surplus.until"), args, deadline, own.unitId());
    }

    private String name(long unit) {
        return cascade.tree().find(unit).map(UnitOn::name).orElse("");
    }
}
