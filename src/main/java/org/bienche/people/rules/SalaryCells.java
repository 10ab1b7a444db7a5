package org.bienche.people.rules;

import static org.bienche.people.rules.ImportColumn.ALLOWANCES;
import static org.bienche.people.rules.ImportColumn.COEFFICIENT;
import static org.bienche.people.rules.ImportColumn.CONTRACT_WAGE;
import static org.bienche.people.rules.ImportColumn.OVER_FRAME_PERCENT;
import static org.bienche.people.rules.ImportColumn.RANK;
import static org.bienche.people.rules.ImportColumn.RETAINED_DIFFERENCE;
import static org.bienche.people.rules.ImportColumn.SCALE;
import static org.bienche.people.rules.ImportColumn.STEP;
import static org.bienche.people.rules.ImportColumn.STEP_SINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Salary;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.positions.Ranks;

/** The cells about pay, held against the ranks and scales. */
final class SalaryCells {

    private static final long HIGHEST_WAGE = 1_000_000_000L;
    private static final int HIGHEST_OVER_FRAME = 60;
    private static final int MOST_STEPS = 99;

    private final Cells cells;
    private final Ranks ranks;
    private final Optional<LocalDate> since;

    SalaryCells(Cells cells, Ranks ranks) {
        this.cells = cells;
        this.ranks = ranks;
        this.since = cells.date(STEP_SINCE);
    }

    Optional<LocalDate> since() {
        return since;
    }

    /** By rank, or by an agreed wage for a contract that names no rank. */
    Optional<Salary> salary(Optional<StaffKind> kind) {
        Optional<Long> wage = cells.number(CONTRACT_WAGE, 1, HIGHEST_WAGE);
        Optional<String> code = cells.text(RANK, 16);
        if (wage.isPresent() && code.isPresent()) {
            cells.refuse(CONTRACT_WAGE, "wage.and.rank");
            return Optional.empty();
        }
        if (wage.isPresent() && kind.filter(each -> each != StaffKind.CONTRACT).isPresent()) {
            cells.refuse(CONTRACT_WAGE, "wage.kind");
            return Optional.empty();
        }
        if (wage.isPresent()) {
            return wage.map(Salary::ofContract);
        }
        if (code.isEmpty()) {
            cells.refuse(RANK, "missing");
            return Optional.empty();
        }
        return ofRank(code.get());
    }

    private Optional<Salary> ofRank(String code) {
        Optional<Ranks.Rank> rank = ranks.rank(code);
        if (rank.isEmpty()) {
            cells.refuse(RANK, "rank", code);
            return Optional.empty();
        }
        Optional<Place> place = place(rank.get());
        int overFrame = cells.number(OVER_FRAME_PERCENT, 0, HIGHEST_OVER_FRAME)
                .orElse(0L)
                .intValue();
        BigDecimal retained = cells.decimal(RETAINED_DIFFERENCE).orElse(new BigDecimal("0.00"));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (overFrame > 0 && !ranks.isLastStep(place.get().scale(), place.get().step())) {
            cells.refuse(OVER_FRAME_PERCENT, "over.frame", place.get().step());
        }
        return Optional.of(new Salary(
                code,
                place.get().scale(),
                place.get().step(),
                place.get().coefficient(),
                overFrame,
                retained,
                since.orElse(null),
                null,
                WorkingState.WORKING));
    }

    private record Place(String scale, int step, BigDecimal coefficient) {}

    /** The step by its number, by its coefficient, or by both where they agree. */
    private Optional<Place> place(Ranks.Rank rank) {
        Optional<Integer> step = cells.number(STEP, 1, MOST_STEPS).map(Long::intValue);
        Optional<BigDecimal> coefficient = cells.decimal(COEFFICIENT);
        if (step.isEmpty() && coefficient.isEmpty()) {
            if (!cells.states(STEP) && !cells.states(COEFFICIENT)) {
                cells.refuse(STEP, "step.missing");
            }
            return Optional.empty();
        }
        List<String> scales = scales(rank);
        for (String scale : scales) {
            Optional<Place> place = placeOn(scale, step, coefficient);
            if (place.isPresent()) {
                return place;
            }
        }
        if (!scales.isEmpty()) {
            refusePlace(scales.getFirst(), step, coefficient);
        }
        return Optional.empty();
    }

    /** The scale that is stated, where the rank is paid on it; else those of the rank, the usual one first. */
    private List<String> scales(Ranks.Rank rank) {
        Optional<String> stated = cells.text(SCALE, 32);
        stated.filter(scale -> !rank.scales().contains(scale))
                .ifPresent(scale -> cells.refuse(SCALE, "scale", rank.code(), scale, String.join(", ", rank.scales())));
        return stated.map(scale -> rank.scales().stream().filter(scale::equals).toList())
                .orElse(rank.scales());
    }

    private Optional<Place> placeOn(String scale, Optional<Integer> step, Optional<BigDecimal> coefficient) {
        Optional<Integer> found = step.or(() -> coefficient.flatMap(each -> ranks.stepOf(scale, each)));
        return found.flatMap(number -> ranks.coefficient(scale, number)
                .filter(table -> coefficient.isEmpty() || table.compareTo(coefficient.get()) == 0)
                .map(table -> new Place(scale, number, table)));
    }

    private void refusePlace(String scale, Optional<Integer> step, Optional<BigDecimal> coefficient) {
        List<BigDecimal> steps = ranks.steps(scale);
        if (step.isPresent() && step.get() > steps.size()) {
            cells.refuse(STEP, "step", step.get(), scale, steps.size());
        } else if (coefficient.isPresent()
                && ranks.stepOf(scale, coefficient.get()).isEmpty()) {
            cells.refuse(COEFFICIENT, "coefficient", coefficient.get().toPlainString(), scale, written(steps));
        } else {
            String stated = coefficient.map(BigDecimal::toPlainString).orElse("");
            cells.refuse(COEFFICIENT, "coefficient.step", stated, step.orElse(0), written(steps));
        }
    }

    private static String written(List<BigDecimal> steps) {
        return steps.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("; "));
    }

    /** Written as {@code LEADERSHIP 0.25; PUBLIC_SERVICE; OCCUPATION_SENIORITY 15%; RETAINED_MONEY 350000}. */
    List<Allowance> allowances() {
        List<Allowance> allowances = new ArrayList<>();
        Set<AllowanceCode> seen = EnumSet.noneOf(AllowanceCode.class);
        for (String part : cells.text(ALLOWANCES, 500).orElse("").split(";")) {
            if (!part.isBlank()) {
                allowance(part.strip()).ifPresent(allowances::add);
            }
        }
        for (Allowance allowance : allowances) {
            if (!seen.add(allowance.code())) {
                cells.refuse(ALLOWANCES, "allowance.twice", allowance.code().name());
            }
        }
        return allowances;
    }

    private Optional<Allowance> allowance(String part) {
        Optional<Allowance> allowance = AllowanceText.parse(part);
        if (allowance.isEmpty()) {
            cells.refuse(ALLOWANCES, "allowance", part);
        }
        return allowance;
    }
}
