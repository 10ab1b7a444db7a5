package org.bienche.restructuring.rules;

import java.util.List;
import org.bienche.organization.SuccessionKind;
import org.jspecify.annotations.Nullable;

/** What a list proposes: the units before and after, parents first, and which continues which. */
public record Draft(List<DraftUnit> before, List<DraftUnit> after, List<Line> lines) {

    public Draft {
        before = List.copyOf(before);
        after = List.copyOf(after);
        lines = List.copyOf(lines);
    }

    /** One succession; nothing on the left of an establishment, nothing on the right of a dissolution. */
    public record Line(SuccessionKind kind, DraftUnit.@Nullable Key from, DraftUnit.@Nullable Key to) {}

    public long count(SuccessionKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
