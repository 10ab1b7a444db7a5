package org.bienche.people;

import java.util.List;
import org.bienche.texts.Problem;

/**
 * What a list of people would bring, or has brought.
 *
 * @param rows how many there are below the heading
 * @param ready how many could be taken over
 * @param sample the first of them
 * @param errors every error of the others
 * @param stored whether they are in the program now; all are, or none
 */
public record ImportReport(int rows, int ready, List<Newcomer> sample, List<Problem.Error> errors, boolean stored) {

    public ImportReport {
        sample = List.copyOf(sample);
        errors = List.copyOf(errors);
    }

    public boolean isAcceptable() {
        return errors.isEmpty() && rows > 0;
    }

    /** @throws Problem with every error; nothing where the list can be taken over */
    public void refuseIfFaulty() {
        if (rows == 0) {
            throw new Problem("people.import.rows.none");
        }
        if (!errors.isEmpty()) {
            throw new Problem("people.import.rows.refused", errors.size(), rows - ready).with(errors);
        }
    }
}
