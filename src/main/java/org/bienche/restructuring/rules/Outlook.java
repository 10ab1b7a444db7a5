package org.bienche.restructuring.rules;

import java.util.List;
import org.bienche.organization.Tree;

/**
 * A plan together with what it leads to: what the checks look at.
 *
 * @param day the organization of the plan's day as far as it is decided already, without the plan
 * @param after the organization of that day with the plan
 * @param staffBefore the people of the units that the plan is about, on the day before
 * @param staffAfter the same people on the plan's day, less those who leave
 * @param placed those for whom the plan decides something
 */
public record Outlook(
        Passage passage,
        Tree day,
        Tree after,
        Staff staffBefore,
        Staff staffAfter,
        List<PlacedPerson> placed,
        Norms norms) {

    public Outlook {
        placed = List.copyOf(placed);
    }

    public static Outlook of(Passage passage, Tree day, Staff staff, List<PlacedPerson> placed, Norms norms) {
        Staff after = new StaffPassage(passage, placed).after(staff);
        return new Outlook(passage, day, passage.after(), staff, after, placed, norms);
    }

    StaffPassage people() {
        return new StaffPassage(passage, placed);
    }
}
