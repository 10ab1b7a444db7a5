package org.bienche.pay;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.Salary;

/**
 * The day on which somebody has served long enough for the next step, or for what lies beyond the last (TT 08/2013/TT-BNV, TT
 * 04/2005/TT-BNV); what lengthens or shortens that time is not looked at.
 *
 * @param step the next step; the last one where it is passed
 * @param key names the sentence
 */
public record NextStep(LocalDate on, int step, String key, Provision provision) {

    /** Nothing for an agreed wage, and where the day from which the step counts is not known. */
    public static Optional<NextStep> of(Law law, Salary salary, LocalDate today) {
        LocalDate since = salary.stepSince();
        String scale = salary.scale();
        if (since == null || scale == null) {
            return Optional.empty();
        }
        int last = law.find("salary.scale." + scale)
                .map(steps -> steps.value().items().size())
                .orElse(0);
        boolean within = salary.step() < last;
        return law.find(within ? "salary.step_months" : "salary.over_frame.after_months")
                .flatMap(months -> months(months, scale)
                        .map(count -> within
                                ? new NextStep(since.plusMonths(count), salary.step() + 1, "people.coming.step", months)
                                : beyond(since, count, salary, today, months)));
    }

    /** First after the same months again, then on each anniversary. */
    private static NextStep beyond(LocalDate since, int months, Salary salary, LocalDate today, Provision provision) {
        LocalDate next = salary.overFramePercent() == 0 ? since.plusMonths(months) : since.plusYears(1);
        while (salary.overFramePercent() > 0 && !next.isAfter(today)) {
            next = next.plusYears(1);
        }
        return new NextStep(next, salary.step(), "people.coming.over.frame", provision);
    }

    /** By the scale, or by the group that its name begins with. */
    private static Optional<Integer> months(Provision provision, String scale) {
        Map<String, Value> groups = provision.value().entries();
        return groups.entrySet().stream()
                .filter(group -> scale.startsWith(group.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.length(), other.length())))
                .map(group -> Math.toIntExact(group.getValue().whole()));
    }
}
