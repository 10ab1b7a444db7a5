package org.bienche.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.attachments.Attachment;
import org.bienche.people.StaffKind;
import org.bienche.planning.EditionChange;
import org.bienche.planning.EditionChange.Field;
import org.bienche.planning.PlanEdition;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.jspecify.annotations.Nullable;

/** Everything that two editions of a plan say otherwise, one thing after the other. */
public final class EditionChanges {

    private static final List<Field> OF_LINES = List.of(
            Field.QUOTA,
            Field.QUOTA_REVENUE,
            Field.GRANTED,
            Field.GRANTED_REVENUE,
            Field.PRESENT,
            Field.PRESENT_REVENUE,
            Field.ASKED,
            Field.ASKED_REVENUE,
            Field.REASON,
            Field.SURPLUS_UNTIL,
            Field.COST_HEAD,
            Field.COST_TOTAL);

    private static final List<Field> OF_POSITIONS =
            List.of(Field.POSITION_APPROVED, Field.POSITION_PRESENT, Field.POSITION_NEEDED, Field.POSITION_NOTE);

    private EditionChanges() {}

    /** The note, then the lines by kind, the positions and the files; a note that was not kept is not compared. */
    public static List<EditionChange> of(PlanEdition earlier, PlanEdition later) {
        List<EditionChange> changes = new ArrayList<>();
        if (earlier.whole() && later.whole()) {
            add(
                    changes,
                    Field.NOTE,
                    null,
                    null,
                    said(earlier.plan().note()),
                    said(later.plan().note()));
        }
        for (StaffKind kind : StaffKind.values()) {
            PlanLine before = line(earlier, kind);
            PlanLine after = line(later, kind);
            OF_LINES.forEach(field -> add(changes, field, kind, null, value(before, field), value(after, field)));
        }
        Stream.concat(earlier.positions().stream(), later.positions().stream())
                .map(one -> new Seat(one.positionId(), one.kind()))
                .distinct()
                .forEach(seat -> positions(changes, seat, earlier, later));
        papers(earlier, later).forEach(paper -> add(changes, Field.PAPER, null, null, paper.name(), null));
        papers(later, earlier).forEach(paper -> add(changes, Field.PAPER, null, null, null, paper.name()));
        return changes;
    }

    private record Seat(long positionId, StaffKind kind) {

        @Nullable
        PlanPosition in(PlanEdition edition) {
            return edition.positions().stream()
                    .filter(one -> one.positionId() == positionId && one.kind() == kind)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void positions(List<EditionChange> changes, Seat seat, PlanEdition earlier, PlanEdition later) {
        PlanPosition before = seat.in(earlier);
        PlanPosition after = seat.in(later);
        OF_POSITIONS.forEach(field ->
                add(changes, field, seat.kind(), seat.positionId(), value(before, field), value(after, field)));
    }

    private static void add(
            List<EditionChange> changes,
            Field field,
            @Nullable StaffKind kind,
            @Nullable Long position,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new EditionChange(field, kind, position, before, after));
        }
    }

    private static @Nullable PlanLine line(PlanEdition edition, StaffKind kind) {
        return edition.plan().find(kind).filter(PlanLine::isUsed).orElse(null);
    }

    private static @Nullable Object value(@Nullable PlanLine line, Field field) {
        if (line == null) {
            return null;
        }
        return switch (field) {
            case QUOTA -> line.quota();
            case QUOTA_REVENUE -> line.fromRevenue().quota();
            case GRANTED -> line.granted().number();
            case GRANTED_REVENUE -> line.granted().fromRevenue();
            case PRESENT -> line.present();
            case PRESENT_REVENUE -> line.fromRevenue().present();
            case ASKED -> line.asked();
            case ASKED_REVENUE -> line.fromRevenue().asked();
            case REASON -> said(line.reason());
            case SURPLUS_UNTIL -> line.surplusUntil();
            case COST_HEAD -> line.cost().perHead();
            case COST_TOTAL -> line.cost().total();
            default -> throw new IllegalArgumentException("Lines do not say " + field);
        };
    }

    private static @Nullable Object value(@Nullable PlanPosition position, Field field) {
        if (position == null) {
            return null;
        }
        return switch (field) {
            case POSITION_APPROVED -> position.approved();
            case POSITION_PRESENT -> position.present();
            case POSITION_NEEDED -> position.needed();
            case POSITION_NOTE -> said(position.note());
            default -> throw new IllegalArgumentException("Positions do not say " + field);
        };
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words;
    }

    /** The files of one edition that the other has not: the same content under another name is another file. */
    private static List<Attachment> papers(PlanEdition one, PlanEdition other) {
        return one.papers().stream()
                .filter(paper -> other.papers().stream().noneMatch(same -> isSame(paper, same)))
                .toList();
    }

    private static boolean isSame(Attachment one, Attachment other) {
        return one.kind().equals(other.kind())
                && one.name().equals(other.name())
                && one.digest().equals(other.digest());
    }
}
