package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a move to another rank places somebody.
 *
 * @param now the standing in the new rank; its day is that from which the next step is counted
 * @param nextStepOn the next step, or the next percent beyond the last one, if nothing delays it
 */
public record Placed(Standing now, LocalDate nextStepOn, List<SalaryLine> lines) {

    public Placed {
        lines = List.copyOf(lines);
    }
}
