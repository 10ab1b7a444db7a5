package org.bienche.restructuring.rules;

import java.util.List;
import org.bienche.organization.Tree;

/**
 * A plan together with what it leads to: what the checks look at.
 *
 * @param after the organization of that day with the plan
 * @param staffBefore the people of the units that the plan is about, as they would be without the plan
 * @param staffAfter the same people on the plan's day, less those who leave
 * @param placed those for whom the plan decides something
 */
public record Outlook(
        Passage passage,
        Tree after,
        Staff staffBefore,
        Staff staffAfter,
        List<PlacedPerson> placed,
        StaffPassage people,
        Norms norms) {

    public Outlook {
        placed = List.copyOf(placed);
    }

    public static Outlook of(Passage passage, Staff staff, List<PlacedPerson> placed, Norms norms) {
        StaffPassage people = new StaffPassage(passage, placed);
        return new Outlook(passage, passage.after(), staff, people.after(staff), placed, people, norms);
    }
}
