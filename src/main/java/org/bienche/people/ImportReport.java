package org.bienche.people;

import java.util.List;
import org.bienche.texts.Problem;

/**
 * What a list of people would bring, or has brought.
 *
 * @param rows how many there are below the heading
 * @param ready how many could be taken over
 * @param sample the first of them
 * @param errors the first errors of the others
 * @param faults how many errors there are in all
 * @param stored whether they are in the program now; all are, or none
 */
public record ImportReport(
        int rows, int ready, List<Newcomer> sample, List<Problem.Error> errors, int faults, boolean stored) {

    public ImportReport {
        sample = List.copyOf(sample);
        errors = List.copyOf(errors);
    }

    public boolean isAcceptable() {
        return errors.isEmpty() && rows > 0;
    }

    /** The same with no more errors than are shown. */
    public ImportReport shown(int most) {
        return new ImportReport(rows, ready, sample, errors.subList(0, Math.min(most, errors.size())), faults, stored);
    }

    /** @throws Problem with the errors, and how many there are in all; nothing where the list can be taken over */
    public void refuseIfFaulty() {
        if (rows == 0) {
            throw new Problem("people.import.rows.none");
        }
        if (faults > errors.size()) {
            throw new Problem("people.import.rows.refused.first", faults, rows - ready, errors.size()).with(errors);
        }
        if (!errors.isEmpty()) {
            throw new Problem("people.import.rows.refused", faults, rows - ready).with(errors);
        }
    }
}
