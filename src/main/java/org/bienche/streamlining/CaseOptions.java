package org.bienche.streamlining;

import java.util.List;

/**
 * The ways out that are open to a person, the best first, and those that are not, with the reasons.
 *
 * @param options each policy in force and each way of leaving it knows
 */
public record CaseOptions(CaseFacts facts, CaseTerms terms, List<Benefit> options) {

    public CaseOptions {
        options = List.copyOf(options);
    }

    public List<Benefit> eligible() {
        return options.stream().filter(Benefit::eligible).toList();
    }

    public List<Benefit> others() {
        return options.stream().filter(option -> !option.eligible()).toList();
    }
}
