package org.bienche.staffing.rules;

import java.util.Map;
import java.util.Optional;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.Problem;

/** What a unit that comes under another, or is paid by somebody else, does to the quota above it. */
public final class UnitMoved {

    private UnitMoved() {}

    /** Where the quota above would hand down more than it has, and more than it did before the change. */
    public static Optional<Problem> objection(Cascade after, UnitOn before) {
        return after.giver(before.id())
                .flatMap(giver -> QuotaPart.of(giver).stream()
                        .filter(part -> after.handedDown(giver.unitId(), part) > giver.of(part))
                        .filter(part -> after.handedDown(giver.unitId(), part)
                                > as(after, before).handedDown(giver.unitId(), part))
                        .findFirst()
                        .map(part -> above(after, giver, part)));
    }

    private static Cascade as(Cascade after, UnitOn before) {
        Tree tree = after.tree();
        Tree then = new Tree(
                tree.day(),
                tree.all().stream()
                        .map(unit -> unit.id() == before.id() ? before : unit)
                        .toList());
        return new Cascade(then, after.kind(), after.quotas(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Problem above(Cascade after, Quota giver, QuotaPart part) {
        return new Problem(
                part.of("staffing.unit.above." + after.kind()),
                after.tree().find(giver.unitId()).map(UnitOn::name).orElse(""),
                giver.of(part),
                String.valueOf(giver.year()),
                after.handedDown(giver.unitId(), part));
    }
}
