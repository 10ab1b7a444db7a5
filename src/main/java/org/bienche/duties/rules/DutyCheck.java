package org.bienche.duties.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienche.duties.DutyFacts;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What a duty must say before it can be entered. */
public final class DutyCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,39}");

    private DutyCheck() {}

    /** Everything that is wrong; the pointers are the names of the fields. */
    public static List<Problem.Error> of(DutyFacts facts, Tree tree) {
        List<Problem.Error> errors = new ArrayList<>();
        if (!CODE.matcher(facts.code()).matches()) {
            errors.add(new Problem.Error("/code", "duties.code.malformed"));
        }
        text(errors, "name", facts.name(), 300);
        text(errors, "field", facts.field(), 120);
        text(errors, "legalBasis", facts.legalBasis(), 500);
        if (!isTerritory(tree.find(facts.territoryId()).orElse(null))) {
            errors.add(new Problem.Error("/territory", "duties.territory.none"));
        }
        Long holder = facts.holderId();
        if (holder == null || !tree.has(holder)) {
            errors.add(new Problem.Error("/holder", "duties.holder.none"));
        } else if (tree.has(facts.territoryId()) && isElsewhere(holder, facts.territoryId(), tree)) {
            errors.add(elsewhere());
        }
        return errors;
    }

    /** Said of a holder in another province than the territory. */
    public static Problem.Error elsewhere() {
        return new Problem.Error("/holder", "duties.holder.elsewhere");
    }

    /** A function is done within the province of its territory, or by a body that belongs to none. */
    public static boolean isElsewhere(long holder, long territory, Tree tree) {
        Optional<Long> of = province(holder, tree);
        Optional<Long> where = province(territory, tree);
        return of.isPresent() && where.isPresent() && !of.equals(where);
    }

    private static Optional<Long> province(long unit, Tree tree) {
        return Stream.concat(Stream.of(tree.node(unit)), tree.ancestors(unit).stream())
                .filter(one -> one.kind() == UnitKind.PROVINCE)
                .map(UnitOn::id)
                .findFirst();
    }

    private static void text(List<Problem.Error> errors, String field, String value, int longest) {
        if (value.isEmpty()) {
            errors.add(new Problem.Error("/" + field, "duties." + field + ".missing"));
        } else if (value.length() > longest) {
            errors.add(new Problem.Error("/" + field, "duties.too.long", longest));
        }
    }

    /** Whether a unit carries a territory: a province, a district of former days, or a commune. */
    public static boolean isTerritory(@Nullable UnitOn unit) {
        if (unit == null) {
            return false;
        }
        UnitKind.Level level = unit.kind().level();
        return level == UnitKind.Level.PROVINCE || level == UnitKind.Level.DISTRICT || level == UnitKind.Level.COMMUNE;
    }
}
