package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bienche.payroll.rules.PersonMonths.Scales;

/** The salary scales of the days of a month; of most months only those of the first day are asked for. */
public final class MonthScales {

    private final Function<LocalDate, Scales> lawOf;
    private final Map<LocalDate, Scales> known = new ConcurrentHashMap<>();

    public MonthScales(Function<LocalDate, Scales> lawOf) {
        this.lawOf = lawOf;
    }

    public Scales on(LocalDate day) {
        return known.computeIfAbsent(day, lawOf);
    }
}
