package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.pay.Workplace;
import org.jspecify.annotations.Nullable;

/** What pay needs to know of a unit, through a month. */
public final class UnitMonth {

    private final List<Held<Workplace>> stretches = new ArrayList<>();

    public void add(Held<Workplace> stretch) {
        stretches.add(stretch);
    }

    /** Null on a day on which the unit is not recorded. */
    public @Nullable Workplace on(LocalDate day) {
        for (Held<Workplace> each : stretches) {
            if (each.days().holdsOn(day)) {
                return each.fact();
            }
        }
        return null;
    }

    /** As of a day or, where the unit has ended, as it was last. */
    @Nullable
    Workplace lastBy(LocalDate day) {
        return stretches.stream()
                .filter(each -> !each.days().from().isAfter(day))
                .max(Comparator.comparing(each -> each.days().from()))
                .map(Held::fact)
                .orElse(null);
    }

    /** Whether its people may be paid otherwise in one part of the month than in another. */
    public boolean isChanging() {
        return stretches.stream().map(Held::fact).distinct().count() > 1;
    }

    Stream<LocalDate> edges() {
        return stretches.stream().map(each -> each.days().from());
    }
}
