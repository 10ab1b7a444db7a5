package org.bienche.audit;

import java.util.List;

/** A named check of what holds at all times. Features provide them as beans; one page and one call run them all. */
public interface Invariant {

    /** Its name in capitals, as the design lists it. */
    String id();

    /** Looks at the whole database, whatever the caller's scope. */
    Result check();

    /**
     * What a check found.
     *
     * @param checked how many things were looked at: a check that looked at nothing says so
     * @param findings at most 100 sentences, each naming what is wrong
     */
    record Result(boolean holds, long checked, List<String> findings) {

        /** Holds exactly when nothing was found. */
        public static Result of(long checked, List<String> findings) {
            return new Result(
                    findings.isEmpty(), checked, List.copyOf(findings.subList(0, Math.min(100, findings.size()))));
        }
    }
}
