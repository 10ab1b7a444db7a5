package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.jspecify.annotations.Nullable;

/** Two editions of a plan side by side, and an edition as one text. */
public final class Editions {

    private Editions() {}

    /** What differs in what was asked for, by kind. */
    public static List<PlanChange> differences(List<PlanLine> earlier, List<PlanLine> later) {
        List<PlanChange> changes = new ArrayList<>();
        for (StaffKind kind : StaffKind.values()) {
            PlanLine before = used(earlier, kind);
            PlanLine after = used(later, kind);
            if (before == null && after != null) {
                changes.add(new PlanChange(PlanChange.Kind.ADDED, null, after));
            } else if (before != null && after == null) {
                changes.add(new PlanChange(PlanChange.Kind.REMOVED, before, null));
            } else if (!Objects.equals(before, after)) {
                changes.add(new PlanChange(PlanChange.Kind.CHANGED, before, after));
            }
        }
        return changes;
    }

    private static @Nullable PlanLine used(List<PlanLine> lines, StaffKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.isUsed())
                .findFirst()
                .map(PlanLine::unappraised)
                .orElse(null);
    }

    /** Everything that is filed, as one text: what the digest is made of. The appraisal is not part of it. */
    public static String canonical(long unit, int year, int edition, String note, List<PlanLine> lines) {
        return unit + "|" + year + "|" + edition + "|" + note + "\n"
                + lines.stream().map(Editions::canonical).collect(Collectors.joining("\n"));
    }

    private static String canonical(PlanLine line) {
        return List.of(
                        line.kind(),
                        String.valueOf(line.quota()),
                        line.present(),
                        line.asked(),
                        line.reason(),
                        String.valueOf(line.surplusUntil()),
                        line.cost().people(),
                        line.cost().total())
                .stream()
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }

    /** The figures that a leader approves. */
    public static String appraisal(List<PlanLine> lines) {
        return lines.stream().map(line -> line.kind() + "=" + line.number()).collect(Collectors.joining(";"));
    }
}
