package org.bienche.staffing;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** A unit with everything under it on a day: what was granted and approved, and who is there. */
public record Establishment(long unitId, LocalDate on, List<Line> lines, List<Finding> findings) {

    public Establishment {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * One staff kind.
     *
     * @param quota granted to the unit, or to the units under it where it was granted nothing itself; null where nobody was
     * @param handedDown granted to the nearest units below
     * @param posts approved
     * @param present in a main post or on the waiting list
     * @param waiting of them on the waiting list
     * @param vacant seats of the quota that nobody fills, added up over the units that were granted a part of their own
     * @param surplus people beyond the quota, added up likewise: one unit's surplus does not fill another's vacancy
     */
    public record Line(
            StaffKind staffKind,
            @Nullable Integer quota,
            int handedDown,
            int posts,
            int present,
            int waiting,
            int vacant,
            int surplus) {

        /** Nothing granted, nobody there. */
        public static Line none(StaffKind kind) {
            return new Line(kind, null, 0, 0, 0, 0, 0, 0);
        }
    }

    /** How much a finding weighs. */
    public enum Severity {
        MUST_FIX,
        SHOULD_LOOK,
        NOTE
    }

    /**
     * What is not as it should be.
     *
     * @param key names the sentence, {@code args} fill it
     * @param deadline by which it is to be settled; null where none is known
     */
    public record Finding(
            Severity severity,
            String key,
            List<Object> args,
            @Nullable LocalDate deadline) {

        public Finding {
            args = List.copyOf(args);
        }
    }

    /** All kinds together; the quota is null where none was granted. */
    public Line total(StaffKind anyKind) {
        boolean granted = lines.stream().anyMatch(line -> line.quota() != null);
        return new Line(
                anyKind,
                granted
                        ? lines.stream()
                                .mapToInt(line -> line.quota() == null ? 0 : line.quota())
                                .sum()
                        : null,
                lines.stream().mapToInt(Line::handedDown).sum(),
                lines.stream().mapToInt(Line::posts).sum(),
                lines.stream().mapToInt(Line::present).sum(),
                lines.stream().mapToInt(Line::waiting).sum(),
                lines.stream().mapToInt(Line::vacant).sum(),
                lines.stream().mapToInt(Line::surplus).sum());
    }
}
