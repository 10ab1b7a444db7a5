package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienche.legislation.Cited;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.pay.rules.StepRules;
import org.bienche.people.Salary;
import org.bienche.people.ServiceEvent;

/**
 * The day on which somebody has served long enough for the next step, or for what lies beyond the last (TT 08/2013/TT-BNV, TT
 * 04/2005/TT-BNV), with what is recorded to lengthen or shorten that time.
 *
 * @param step the next step; the last one where it is passed
 * @param key names the sentence
 * @param lines what makes up the time
 */
public record NextStep(LocalDate on, int step, String key, List<SalaryLine> lines) implements Cited {

    public NextStep {
        lines = List.copyOf(lines);
    }

    /** Nothing for an agreed wage, and where the day from which the step counts is not known. */
    public static Optional<NextStep> of(LawBook book, Salary salary, List<ServiceEvent> events, LocalDate today) {
        return Standing.of(book.on(today), salary)
                .map(standing -> of(book, standing, ServiceSteps.of(events, standing), today));
    }

    private static NextStep of(LawBook book, Standing standing, List<StepEvent> events, LocalDate today) {
        StepRaise raise = StepRules.next(events.isEmpty() ? lately(standing, today) : standing, events, book);
        while (standing.overFramePercent() > 0 && !raise.on().isAfter(today)) {
            raise = StepRules.next(since(standing, raise.on()), events, book);
        }
        String key = standing.isLastStep() ? "people.coming.over.frame" : "people.coming.step";
        return new NextStep(raise.on(), raise.step(), key, raise.lines());
    }

    /** Beyond the last step each anniversary counts anew where nothing moves it; else each raise does, with what moved it. */
    private static Standing lately(Standing standing, LocalDate today) {
        LocalDate since = standing.since();
        while (standing.overFramePercent() > 0 && !since.plusYears(1).isAfter(today)) {
            since = since.plusYears(1);
        }
        return since(standing, since);
    }

    private static Standing since(Standing standing, LocalDate since) {
        return new Standing(
                standing.scale(), standing.step(), standing.overFramePercent(), standing.retainedDifference(), since);
    }

    /** How the time comes about, where more than the usual period makes it up, and where that stands. */
    public String basis() {
        String formulas = lines.stream().map(SalaryLine::formula).collect(Collectors.joining("; "));
        return lines.size() > 1 ? formulas + " · " + citation() : citation();
    }

    @Override
    public List<Provision> provisions() {
        return lines.stream().flatMap(line -> line.provisions().stream()).toList();
    }
}
