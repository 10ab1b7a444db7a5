package org.bienche.organization.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** What differs between the organization of two days: new, gone, moved, renamed, of another kind. */
public final class Difference {

    private Difference() {}

    /** What became of a unit. */
    public enum Kind {
        NEW,
        GONE,
        MOVED,
        RENAMED,
        RETYPED
    }

    /** One unit that differs; before is null for a new one, after for one that is gone. */
    public record Line(
            Kind kind, @Nullable UnitOn before, @Nullable UnitOn after) {}

    /** The differences among the units seen on each day, in the order of the tree; a unit may be both moved and renamed. */
    public static List<Line> between(Scope earlier, Scope later) {
        List<Line> lines = new ArrayList<>();
        for (long id : earlier.unitIds()) {
            UnitOn before = earlier.tree().node(id);
            compare(before, later.tree().find(id).orElse(null), lines);
        }
        for (long id : later.unitIds()) {
            if (!earlier.tree().has(id)) {
                lines.add(new Line(Kind.NEW, null, later.tree().node(id)));
            }
        }
        return lines;
    }

    private static void compare(UnitOn before, @Nullable UnitOn after, List<Line> lines) {
        if (after == null) {
            lines.add(new Line(Kind.GONE, before, null));
            return;
        }
        if (!Objects.equals(before.parentId(), after.parentId())) {
            lines.add(new Line(Kind.MOVED, before, after));
        }
        if (!before.name().equals(after.name())) {
            lines.add(new Line(Kind.RENAMED, before, after));
        }
        if (before.kind() != after.kind()) {
            lines.add(new Line(Kind.RETYPED, before, after));
        }
    }
}
