package org.bienche.streamlining.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.bienche.streamlining.CaseTerms;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Study;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/**
 * A departure to be proposed, as the interface takes it.
 *
 * @param policy and way of leaving: null where only the ways out are asked for
 */
record CaseRequest(
        long person,
        CaseTerms terms,
        @Nullable Policy policy,
        @Nullable Leaving leaving,
        long version) {

    private static final long MANY = Long.MAX_VALUE;

    /** @throws org.bienche.texts.Problem with everything that is wrong in it */
    static CaseRequest read(Input input, boolean choosing) {
        Long person = input.required("person", input.whole("person", 1, MANY));
        LocalDate leaveOn = input.required("leaveOn", input.date("leaveOn"));
        Optional<Policy> policy = input.choice("policy", Policy.class);
        Optional<Leaving> leaving = input.choice("leaving", Leaving.class);
        if (choosing) {
            input.required("policy", policy);
            input.required("leaving", leaving);
        }
        Optional<Long> version = input.whole("version", 0, MANY);
        CaseTerms terms = terms(input, leaveOn == null ? LocalDate.EPOCH : leaveOn);
        input.finish();
        return new CaseRequest(
                person == null ? 0 : person, terms, policy.orElse(null), leaving.orElse(null), version.orElse(0L));
    }

    private static CaseTerms terms(Input input, LocalDate leaveOn) {
        return new CaseTerms(
                leaveOn,
                input.date("restructuredOn").orElse(null),
                input.choice("cause", Cause.class).orElse(Cause.REORGANIZATION),
                input.choice("ground", Ground.class).orElse(Ground.DIRECT),
                input.yesOrNo("hazardous15Years").orElse(false),
                input.whole("contributionMonths", 0, 840).map(Math::toIntExact).orElse(null),
                input.whole("currentSalary", 1, MANY).orElse(null),
                input.whole("averageSalary", 1, MANY).orElse(null),
                input.choice("paidUnder", Policy.class).orElse(null),
                study(input));
    }

    private static @Nullable Study study(Input input) {
        Optional<Long> months = input.whole("studyMonths", 0, 60);
        long fees = input.whole("studyFees", 0, 10_000_000_000L).orElse(0L);
        return months.isEmpty() && fees == 0 ? null : new Study(Math.toIntExact(months.orElse(0L)), fees);
    }
}
