package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.people.StaffKind;
import org.bienche.planning.Need;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.texts.Problem.Error;

/** What is wrong with the part of a plan that goes position by position. */
public final class PositionCheck {

    public static final int LONGEST = 500;

    private PositionCheck() {}

    /** Each need by itself, and that none is there twice. */
    public static List<Error> needs(List<Need> needs) {
        List<Error> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < needs.size(); place++) {
            Need need = needs.get(place);
            String at = "/positions/" + place + "/";
            if (need.needed() < 0 || need.needed() > PlanCheck.MOST) {
                errors.add(new Error(at + "needed", "planning.number.absurd", PlanCheck.MOST));
            }
            if (need.note().length() > LONGEST) {
                errors.add(new Error(at + "note", "planning.long", LONGEST));
            }
            if (!seen.add(need.positionId() + " " + need.kind())) {
                errors.add(new Error(at + "position", "planning.position.twice"));
            }
        }
        return errors;
    }

    /** Where a plan goes position by position, the positions of a kind add up to what is asked for of it. */
    public static List<Error> sums(List<PlanPosition> positions, List<PlanLine> lines) {
        List<Error> errors = new ArrayList<>();
        for (PlanLine line : positions.isEmpty() ? List.<PlanLine>of() : lines) {
            int needed = sum(positions, line.kind());
            if (needed != line.asked()) {
                errors.add(new Error(
                        "/lines/" + line.kind() + "/asked",
                        "planning.position.sum." + line.kind(),
                        needed,
                        line.asked()));
            }
        }
        return errors;
    }

    private static int sum(List<PlanPosition> positions, StaffKind kind) {
        return positions.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(PlanPosition::needed)
                .sum();
    }
}
