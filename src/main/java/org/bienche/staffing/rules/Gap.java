package org.bienche.staffing.rules;

import java.util.List;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;

/** Seats without people, and people without seats: where one unit has the former and another the latter, neither makes up for the other. */
record Gap(int vacant, int surplus) {

    private static final Gap NONE = new Gap(0, 0);

    /** What a unit kept for itself against who is in it, then the units below that were granted a part, each for itself. */
    static Gap under(long unit, Cascade cascade) {
        Quota own = cascade.quotas().get(unit);
        List<Quota> below = cascade.receivers(unit);
        Gap gap = below.stream().map(quota -> under(quota.unitId(), cascade)).reduce(NONE, Gap::and);
        if (own == null) {
            return gap;
        }
        for (QuotaPart part : QuotaPart.of(own)) {
            int people = cascade.inside(unit, part)
                    - below.stream()
                            .mapToInt(quota -> cascade.inside(quota.unitId(), part))
                            .sum();
            gap = gap.and(of(own.of(part) - cascade.handedDown(unit, part), people));
        }
        return gap;
    }

    private static Gap of(int seats, int people) {
        return new Gap(Math.max(0, seats - people), Math.max(0, people - seats));
    }

    private Gap and(Gap other) {
        return new Gap(vacant + other.vacant, surplus + other.surplus);
    }
}
