package org.bienche.pay.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Value;
import org.bienche.pay.SalaryScale;
import org.bienche.pay.Standing;
import org.bienche.people.Degree;

/** The first step of who enters the service: by degree, and by insured service from before where the law counts it. */
public final class Entry {

    private static final String START = "salary.start.";
    private static final String EARLIER_SERVICE = "salary.start.earlier_service";

    private Entry() {}

    /**
     * Where somebody is placed; empty where the scale is not for that degree.
     *
     * @param earlierMonths of insured service, of which the surplus over full periods counts towards the next step
     */
    public static Optional<Standing> place(
            SalaryScale scale, Degree degree, int earlierMonths, LocalDate enteredOn, Law law) {
        return law.startingWith(START + scale.name()).stream()
                .findFirst()
                .map(found -> found.value().entries().get(degree.name()))
                .map(Value::whole)
                .map(first -> placed(scale, Math.toIntExact(first), counted(earlierMonths, law), enteredOn));
    }

    private static int counted(int earlierMonths, Law law) {
        boolean counts =
                law.find(EARLIER_SERVICE).map(found -> found.value().yes()).orElse(false);
        return counts ? earlierMonths : 0;
    }

    private static Standing placed(SalaryScale scale, int first, int months, LocalDate enteredOn) {
        int step = Math.min(first + months / scale.monthsPerStep(), scale.lastStep());
        return new Standing(scale, step, 0, 0, enteredOn.minusMonths(months % scale.monthsPerStep()));
    }
}
