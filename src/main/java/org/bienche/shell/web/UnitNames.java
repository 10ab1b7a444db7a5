package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;

/** Units as people type and choose them: by code, or by a name that tells its parent and its code. */
@RequestScoped
public class UnitNames {

    private static final int LONGEST_SHOWN = 80;
    private static final Pattern CODE_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    @Inject
    private Visibility visibility;

    /** {@code Xã Hương Khê, Tỉnh Hà Tĩnh (18496)}; empty where the unit is not seen on that day. */
    public String label(long unitId, LocalDate day) {
        Scope scope = visibility.on(day);
        return scope.sees(unitId) ? label(scope.tree().node(unitId), scope.tree()) : "";
    }

    /** Units that the typed words may mean, the higher ones first. */
    public List<String> offers(String words, LocalDate day, int limit) {
        Scope scope = visibility.on(day);
        return found(words, scope).stream()
                .limit(limit)
                .map(unit -> label(unit, scope.tree()))
                .toList();
    }

    List<UnitOn> found(String words, Scope scope) {
        return scope.tree().search(words, Integer.MAX_VALUE).stream()
                .filter(unit -> scope.sees(unit.id()))
                .sorted(Comparator.comparing((UnitOn unit) -> unit.kind().level())
                        .thenComparingInt(unit -> unit.name().length())
                        .thenComparing(UnitOn::name))
                .toList();
    }

    /** The one unit that was chosen or typed. */
    public long unit(String typed, LocalDate day) {
        Scope scope = visibility.on(day);
        List<UnitOn> meant = meant(typed.strip(), scope);
        if (meant.isEmpty()) {
            throw new Problem("shell.unit.unknown", shown(typed));
        }
        if (meant.size() > 1) {
            throw new Problem("shell.unit.many", shown(typed));
        }
        return meant.getFirst().id();
    }

    /** Enough of what was typed to know it by: the field still holds all of it. */
    static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }

    private static List<UnitOn> meant(String typed, Scope scope) {
        Tree tree = scope.tree();
        Matcher chosen = CODE_AT_END.matcher(typed);
        if (chosen.find()) {
            Optional<UnitOn> exactly = seen(tree.byCode(chosen.group(1)), scope).stream()
                    .filter(unit -> label(unit, tree).equals(typed))
                    .findFirst();
            if (exactly.isPresent()) {
                return List.of(exactly.get());
            }
        }
        List<UnitOn> byCode = seen(tree.byCode(typed), scope);
        return byCode.isEmpty() ? byName(typed, scope) : byCode;
    }

    private static List<UnitOn> byName(String typed, Scope scope) {
        String folded = Folding.fold(typed);
        return seen(scope.tree().search(typed, Integer.MAX_VALUE), scope).stream()
                .filter(unit -> Folding.fold(unit.name()).equals(folded))
                .toList();
    }

    private static List<UnitOn> seen(List<UnitOn> units, Scope scope) {
        return units.stream().filter(unit -> scope.sees(unit.id())).toList();
    }

    private static String label(UnitOn unit, Tree tree) {
        Long parent = unit.parentId();
        String above = parent == null
                ? ""
                : tree.find(parent)
                        .filter(one -> one.parentId() != null)
                        .map(one -> ", " + one.name())
                        .orElse("");
        return unit.name() + above + " (" + unit.code() + ")";
    }
}
