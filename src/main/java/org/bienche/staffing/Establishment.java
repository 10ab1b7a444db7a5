package org.bienche.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
     * @param quotaFromRevenue how many of them the units' revenue pays; null where nobody divided the quota
     * @param handedDown granted to the nearest units below, but for what units decide themselves
     * @param posts approved
     * @param present in a main post or on the waiting list
     * @param presentFromRevenue of them paid from the revenue of their units
     * @param waiting of them on the waiting list
     * @param vacant seats of the quota that nobody fills, added up over the units that were granted a part of their own
     * @param surplus people beyond the quota, added up likewise: one unit's surplus does not fill another's vacancy
     */
    public record Line(
            StaffKind staffKind,
            @Nullable Integer quota,
            @Nullable Integer quotaFromRevenue,
            int handedDown,
            int posts,
            int present,
            int presentFromRevenue,
            int waiting,
            int vacant,
            int surplus) {

        /** Nothing granted, nobody there. */
        public static Line none(StaffKind kind) {
            return new Line(kind, null, null, 0, 0, 0, 0, 0, 0, 0);
        }

        /** What is neither handed down nor missing: kept for the unit itself; null where nothing was granted. */
        public @Nullable Integer kept() {
            return quota == null ? null : quota - handedDown;
        }

        /** People less quota, of the kinds and units that were granted any; null where nothing was. */
        public @Nullable Integer difference() {
            return quota == null ? null : surplus - vacant;
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
            @Nullable LocalDate deadline,
            long unitId) {

        public Finding {
            args = List.copyOf(args);
        }
    }

    /** All kinds together; the quota is null where none was granted. */
    public Line total(StaffKind anyKind) {
        return new Line(
                anyKind,
                sum(Line::quota),
                sum(Line::quotaFromRevenue),
                lines.stream().mapToInt(Line::handedDown).sum(),
                lines.stream().mapToInt(Line::posts).sum(),
                lines.stream().mapToInt(Line::present).sum(),
                lines.stream().mapToInt(Line::presentFromRevenue).sum(),
                lines.stream().mapToInt(Line::waiting).sum(),
                lines.stream().mapToInt(Line::vacant).sum(),
                lines.stream().mapToInt(Line::surplus).sum());
    }

    private @Nullable Integer sum(Function<Line, @Nullable Integer> figure) {
        List<Integer> known =
                lines.stream().map(figure).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToInt(Integer::intValue).sum();
    }
}
