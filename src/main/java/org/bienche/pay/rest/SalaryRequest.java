package org.bienche.pay.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bienche.money.Coefficient;
import org.bienche.people.StaffKind;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** The salary of a request: a step of a scale, a coefficient that stands on some scale, or a wage agreed in a contract. */
record SalaryRequest(int coefficient, int overFramePercent, int retainedDifference, long contractWage) {

    private static final long HIGHEST_WAGE = 10_000_000_000L;
    private static final int HIGHEST_STEP = 20;
    private static final int HIGHEST_PERCENT = 100;
    private static final int PLACES = 2;

    static SalaryRequest read(Input input, @Nullable StaffKind kind, Scales scales) {
        Input salary = input.object("salary");
        Optional<Long> wage = salary.whole("contractWage", 1, HIGHEST_WAGE);
        int coefficient = coefficient(salary, kind, scales);
        int overFrame = salary.whole("overFramePercent", 0, HIGHEST_PERCENT)
                .map(Math::toIntExact)
                .orElse(0);
        if (overFrame > 0 && coefficient > 0) {
            checkLastStep(salary, kind, scales, BigDecimal.valueOf(coefficient, PLACES));
        }
        int retained = salary.decimal("retainedDifference", PLACES)
                .map(Coefficient::hundredths)
                .orElse(0);
        if (!input.has("salary")) {
            input.reject("salary", "texts.input.required");
        } else if (input.hasObject("salary")) {
            check(salary, kind);
        }
        return new SalaryRequest(coefficient, overFrame, retained, wage.orElse(0L));
    }

    /** Exactly one of the ways to be paid; an agreed wage only under a contract. */
    private static void check(Input salary, @Nullable StaffKind kind) {
        boolean byScale = salary.has("scale") || salary.has("step") || salary.has("coefficient");
        if (salary.has("contractWage")) {
            if (byScale) {
                salary.reject("contractWage", "pay.input.scale.or.wage");
            } else if (kind != null && kind != StaffKind.CONTRACT) {
                salary.reject("contractWage", "pay.input.wage.without.contract");
            }
        } else if (!byScale) {
            salary.reject("scale", "texts.input.required");
        }
    }

    /** Only the last step of the scale, or of some scale where none is named, has seniority beyond it. */
    private static void checkLastStep(Input salary, @Nullable StaffKind kind, Scales scales, BigDecimal held) {
        Optional<String> scale = salary.text("scale");
        if (scale.isEmpty() && !scales.hasLastStep(held)) {
            salary.reject("overFramePercent", "pay.input.over.frame.off.last", held.toPlainString());
        }
        scale.map(name -> scales.steps(name, kind))
                .filter(steps -> steps.getLast().compareTo(held) != 0)
                .ifPresent(
                        steps -> salary.reject("overFramePercent", "pay.input.over.frame.before.last", steps.size()));
    }

    private static int coefficient(Input salary, @Nullable StaffKind kind, Scales scales) {
        Optional<String> scale = salary.text("scale");
        Optional<Long> step = salary.whole("step", 1, HIGHEST_STEP);
        Optional<BigDecimal> stated = salary.decimal("coefficient", PLACES);
        if (scale.isEmpty()) {
            return withoutScale(salary, step, stated, scales);
        }
        List<BigDecimal> steps = scales.steps(scale.get(), kind);
        if (steps.isEmpty()) {
            salary.reject("scale", "pay.input.scale.unknown", scale.get());
            return 0;
        }
        return onScale(salary, scale.get(), steps, step, stated);
    }

    private static int withoutScale(Input salary, Optional<Long> step, Optional<BigDecimal> stated, Scales scales) {
        if (step.isPresent()) {
            salary.reject("scale", "texts.input.required");
        }
        stated.filter(value -> !scales.hasStep(value))
                .ifPresent(
                        value -> salary.reject("coefficient", "pay.input.coefficient.unknown", value.toPlainString()));
        return stated.map(Coefficient::hundredths).orElse(0);
    }

    private static int onScale(
            Input salary, String scale, List<BigDecimal> steps, Optional<Long> step, Optional<BigDecimal> stated) {
        if (step.isPresent() && step.get() > steps.size()) {
            salary.reject("step", "pay.input.step.beyond", scale, steps.size());
            return 0;
        }
        Optional<BigDecimal> ofStep = step.map(number -> steps.get(Math.toIntExact(number) - 1));
        if (stated.isPresent()) {
            boolean fits = ofStep.map(value -> value.compareTo(stated.get()) == 0)
                    .orElseGet(() -> Scales.contains(steps, stated.get()));
            if (!fits) {
                salary.reject(
                        "coefficient",
                        "pay.input.coefficient.off.scale",
                        stated.get().toPlainString(),
                        scale);
            }
            return Coefficient.hundredths(stated.get());
        }
        if (!salary.has("step") && !salary.has("coefficient")) {
            salary.reject("step", "texts.input.required");
        }
        return ofStep.map(Coefficient::hundredths).orElse(0);
    }
}
