package org.bienche.streamlining;

import java.util.List;

/**
 * A case calculated once more by what it states, from the file and the law of now, for whoever appraises it.
 *
 * @param total in đồng; 0 where the way is not open any more
 * @param frozen what the case says
 * @param fileSalary the monthly salary by the file, whatever the case states
 * @param reasons why it is not open, or what is worth knowing though it is
 */
public record Recheck(boolean open, long total, long frozen, long fileSalary, List<Reason> reasons) {

    public Recheck {
        reasons = List.copyOf(reasons);
    }

    /** Whether the case still says what would be calculated. */
    public boolean same() {
        return open && total == frozen;
    }
}
