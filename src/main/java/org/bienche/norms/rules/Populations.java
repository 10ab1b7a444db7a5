package org.bienche.norms.rules;

import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** The people that a body of a commune serves. */
public final class Populations {

    private Populations() {}

    /** Of the commune that a unit is or stands in; null where it stands in none, or nobody knows. */
    public static @Nullable Integer of(Tree tree, long unit) {
        return Stream.concat(Stream.of(tree.node(unit)), tree.ancestors(unit).stream())
                .filter(one -> one.kind().level() == Level.COMMUNE)
                .findFirst()
                .map(UnitOn::population)
                .orElse(null);
    }
}
