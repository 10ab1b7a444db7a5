package org.bienche.people;

import java.time.LocalDate;
import java.util.List;

/** What other features know of people, for the page of a person and for what is due. Features provide beans of it. */
public interface PersonSource {

    /** What comes for a person after a day. */
    default List<Coming> coming(PersonHistory person, LocalDate on) {
        return List.of();
    }

    /** What was made out for a person, newest first, as far as the caller may see it. */
    default List<Paper> papers(long personId) {
        return List.of();
    }

    /** Whose next step comes between two days, the last left out; it looks at everybody of the caller's units, so it is not for every page. */
    default List<Due> raises(LocalDate from, LocalDate until, int limit) {
        return List.of();
    }

    /** What comes for the people of the caller's units between two days, the last left out; at most so many. */
    default List<Due> due(LocalDate from, LocalDate until, int limit) {
        return List.of();
    }
}
