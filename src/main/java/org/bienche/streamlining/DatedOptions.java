package org.bienche.streamlining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways out of a person on several days of leaving.
 *
 * @param days the options of each day, at least one, in the order asked for
 */
public record DatedOptions(List<CaseOptions> days) {

    /** One way out on one day. */
    public record Choice(LocalDate on, Benefit option) {}

    /** One way out across the days; a day on which its policy is not in force has no choice. */
    public record Row(Policy policy, Leaving leaving, List<List<Choice>> cells) {}

    public DatedOptions {
        days = List.copyOf(days);
    }

    /** What is known of the person on the eve of the first day. */
    public CaseFacts facts() {
        return days.getFirst().facts();
    }

    /** What is open on any of the days, the best first; of two alike the earlier day. */
    public List<Choice> open() {
        return choices()
                .filter(choice -> choice.option().eligible())
                .sorted(Comparator.comparingLong(
                                (Choice choice) -> choice.option().total())
                        .reversed()
                        .thenComparing(Choice::on))
                .toList();
    }

    /** What is not. */
    public List<Choice> closed() {
        return choices().filter(choice -> !choice.option().eligible()).toList();
    }

    /** Every way out that is in force on any of the days. */
    public List<Row> rows() {
        return Stream.of(Policy.values())
                .flatMap(policy -> Stream.of(Leaving.values()).map(leaving -> row(policy, leaving)))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private Row row(Policy policy, Leaving leaving) {
        return new Row(
                policy,
                leaving,
                days.stream()
                        .map(day -> choices(day)
                                .filter(choice -> choice.option().policy() == policy
                                        && choice.option().leaving() == leaving)
                                .toList())
                        .toList());
    }

    private Stream<Choice> choices() {
        return days.stream().flatMap(DatedOptions::choices);
    }

    private static Stream<Choice> choices(CaseOptions day) {
        return day.options().stream().map(option -> new Choice(day.terms().leaveOn(), option));
    }
}
