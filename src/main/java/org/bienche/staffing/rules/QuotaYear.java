package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.texts.Problem;

/** The quotas of one year and kind over the whole tree: they change within their year. */
public record QuotaYear(int year, List<Stretch> stretches) {

    /** Some days of the year with what a unit has on them, the last one excluded. */
    public record Stretch(Quota quota, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    public QuotaYear {
        stretches = List.copyOf(stretches);
    }

    /** What holds on a day, by unit. */
    public Map<Long, Quota> on(LocalDate day) {
        Map<Long, Quota> quotas = new HashMap<>();
        stretches.stream()
                .filter(each -> each.holds(day))
                .forEach(each -> quotas.put(each.quota().unitId(), each.quota()));
        return quotas;
    }

    /** Any quota of every unit that has one at some time of the year. */
    public Map<Long, Quota> ever() {
        Map<Long, Quota> quotas = new HashMap<>();
        stretches.forEach(each -> quotas.put(each.quota().unitId(), each.quota()));
        return quotas;
    }

    /** Whether a unit has a quota on a day or later in the year. */
    public boolean has(long unit, LocalDate from) {
        return stretches.stream()
                .anyMatch(each -> each.quota().unitId() == unit && each.until().isAfter(from));
    }

    /** The same, of one that was not handed out for the time being. */
    public boolean isGranted(long unit, LocalDate from) {
        return stretches.stream()
                .filter(each -> each.quota().unitId() == unit && each.until().isAfter(from))
                .anyMatch(each -> each.quota().nature() == Nature.GRANTED);
    }

    /**
     * From when what is granted to a unit holds: the day on which the decision takes effect; the whole year where that is no later than
     * its first day, or where the unit had nothing before.
     *
     * @throws Problem where the unit has a quota and the decision takes effect when the year is over
     */
    public LocalDate begin(long unit, LocalDate effectiveOn) {
        LocalDate first = LocalDate.of(year, 1, 1);
        boolean alone = stretches.stream()
                .noneMatch(each -> each.quota().unitId() == unit && each.from().isBefore(effectiveOn));
        if (alone || !effectiveOn.isAfter(first)) {
            return first;
        }
        if (effectiveOn.getYear() > year) {
            throw new Problem("staffing.grant.late", String.valueOf(year))
                    .with(new Problem.Error(
                            "/decision/effectiveOn", "staffing.grant.late.day", LocalDate.of(year, 12, 31)));
        }
        return effectiveOn;
    }

    /** The days from one on until the year ends on which a quota of one of the units changes, that one first. */
    public NavigableSet<LocalDate> changes(Collection<Long> units, LocalDate from) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(from);
        for (Stretch each : stretches) {
            if (units.contains(each.quota().unitId())) {
                keep(days, each.from(), from);
                keep(days, each.until(), from);
            }
        }
        return days;
    }

    private void keep(NavigableSet<LocalDate> days, LocalDate day, LocalDate from) {
        if (day.isAfter(from) && day.getYear() == year) {
            days.add(day);
        }
    }
}
