package org.bienche.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;

/**
 * Units as people type and choose them: by code, or by a name that tells its parent and its code.
 *
 * @param tree of the day
 * @param offered the units of it that may be chosen, by id
 */
public record UnitWords(Tree tree, LongPredicate offered) {

    private static final int LONGEST_SHOWN = 80;
    private static final Pattern CODE_AT_END = Pattern.compile("\\(([^()]+)\\)$");

    /** {@code Xã Hương Khê, Tỉnh Hà Tĩnh (18496)}; empty where the unit may not be chosen. */
    public String label(long unitId) {
        return offered.test(unitId) ? tree.find(unitId).map(this::label).orElse("") : "";
    }

    /** The labels of units that the typed words may mean, the higher ones first. */
    public List<String> offers(String words, int limit) {
        return found(words).stream().limit(limit).map(this::label).toList();
    }

    /** Units that the typed words may mean, the higher ones first. */
    public List<UnitOn> found(String words) {
        return offered(tree.search(words, Integer.MAX_VALUE)).stream()
                .sorted(Comparator.comparing((UnitOn unit) -> unit.kind().level())
                        .thenComparingInt(unit -> unit.name().length())
                        .thenComparing(UnitOn::name))
                .toList();
    }

    /**
     * The one unit that was chosen or typed.
     *
     * @throws Problem where none or several are meant
     */
    public long unit(String typed) {
        List<UnitOn> meant = meant(typed.strip());
        if (meant.isEmpty()) {
            throw new Problem("organization.words.unknown", shown(typed));
        }
        if (meant.size() > 1) {
            throw new Problem("organization.words.many", shown(typed));
        }
        return meant.getFirst().id();
    }

    /** Enough of what was typed to know it by: the field still holds all of it. */
    static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }

    private List<UnitOn> meant(String typed) {
        Matcher chosen = CODE_AT_END.matcher(typed);
        if (chosen.find()) {
            Optional<UnitOn> exactly = offered(tree.byCode(chosen.group(1))).stream()
                    .filter(unit -> label(unit).equals(typed))
                    .findFirst();
            if (exactly.isPresent()) {
                return List.of(exactly.get());
            }
        }
        List<UnitOn> byCode = offered(tree.byCode(typed));
        return byCode.isEmpty() ? byName(typed) : byCode;
    }

    private List<UnitOn> byName(String typed) {
        String folded = Folding.fold(typed);
        return offered(tree.search(typed, Integer.MAX_VALUE)).stream()
                .filter(unit -> Folding.fold(unit.name()).equals(folded))
                .toList();
    }

    private List<UnitOn> offered(List<UnitOn> units) {
        return units.stream().filter(unit -> offered.test(unit.id())).toList();
    }

    private String label(UnitOn unit) {
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
