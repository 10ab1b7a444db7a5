package org.bienche.pay.rules;

import java.util.function.Predicate;
import org.bienche.pay.SalaryLine;

/** One way of placing somebody in a new rank, and the moves that it is for. */
public record RankRule(SalaryLine.Code code, Predicate<PlacementSheet> isFor, Placing placing) {

    /** The working of a rule: enters the standing in the new rank. */
    @FunctionalInterface
    public interface Placing {
        void place(PlacementSheet sheet);
    }
}
