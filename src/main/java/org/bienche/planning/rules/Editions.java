package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.attachments.Attachment;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.Granted;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanSource;
import org.bienche.planning.StaffingPlan;
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

    /** What a plan says, as one text: what the digest is made of. The appraisal is not part of it. */
    public static String canonical(StaffingPlan plan) {
        return plan.unitId() + "|" + plan.year() + "|" + plan.edition() + "|" + plan.note() + "\n"
                + plan.lines().stream().map(Editions::canonical).collect(Collectors.joining("\n"));
    }

    /** What it needs position by position; nothing where it does without. */
    public static String positions(List<PlanPosition> positions) {
        return positions.stream()
                .map(one -> "\n" + one.positionId() + "|" + one.kind() + "|" + one.approved() + "|" + one.present()
                        + "|" + one.needed() + "|" + one.note())
                .collect(Collectors.joining());
    }

    /** What it takes over of plans that were filed with it; nothing where it takes over none. */
    public static String sources(List<PlanSource> sources) {
        return sources.stream()
                .map(one -> "\n<" + one.planId() + "|" + one.edition() + "|" + one.unitId() + "|" + one.kind() + "|"
                        + one.begun() + "|" + one.number() + "|" + one.begunRevenue() + "|" + one.revenue())
                .collect(Collectors.joining());
    }

    /** The files that are filed with it; nothing where there are none. */
    public static String papers(List<Attachment> papers) {
        return papers.stream()
                .map(paper -> "\n" + paper.kind() + "|" + paper.name() + "|" + paper.digest())
                .collect(Collectors.joining());
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
                        .collect(Collectors.joining("|"))
                + revenue(line.fromRevenue())
                + granted(line.granted());
    }

    /** Nothing where nothing was granted of the plan's year: what was filed before anybody looked keeps its digest. */
    private static String granted(Granted granted) {
        return granted.isNothing() ? "" : "|=" + granted.number() + "/" + granted.fromRevenue();
    }

    /** Nothing of a line that says nothing of who pays: what was filed before anybody could keeps its digest. */
    private static String revenue(FromRevenue part) {
        return part.unappraised().equals(FromRevenue.UNSAID)
                ? ""
                : "|" + part.quota() + "|" + part.present() + "|" + part.asked();
    }

    /** The figures that a leader approves. */
    public static String appraisal(List<PlanLine> lines) {
        return lines.stream()
                .map(line -> line.kind() + "=" + line.number()
                        + divided(line.fromRevenue().number())
                        + (line.appraisedUntil() == null ? "" : "@" + line.appraisedUntil()))
                .collect(Collectors.joining(";"));
    }

    private static String divided(@Nullable Integer revenue) {
        return revenue == null ? "" : "/" + revenue;
    }
}
