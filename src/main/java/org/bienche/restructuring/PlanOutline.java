package org.bienche.restructuring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.organization.UnitWords;
import org.bienche.restructuring.rules.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The organization without and with a plan, unit by unit.
 *
 * <p>Both trees are whole; {@link #roots} and {@link #tops} say where the plan's part of each begins.
 */
public final class PlanOutline {

    private final Passage passage;
    private @Nullable Tree after;

    PlanOutline(Passage passage) {
        this.passage = passage;
    }

    public Tree before() {
        return passage.before();
    }

    /** Made when it is first asked for: not every page looks at it. */
    public Tree after() {
        Tree known = after;
        if (known == null) {
            known = passage.after();
            after = known;
        }
        return known;
    }

    /** The former units whose subtrees the plan is about. */
    public List<UnitOn> roots() {
        return passage.plan().roots().stream()
                .sorted()
                .flatMap(root -> before().find(root).stream())
                .toList();
    }

    /** Their places afterwards: the roots that stay, and the new units at the top. */
    public List<UnitOn> tops() {
        Set<Long> scope = passage.scopeAfter();
        return scope.stream()
                .sorted()
                .flatMap(unit -> after().find(unit).stream())
                .filter(unit -> unit.parentId() == null || !scope.contains(unit.parentId()))
                .toList();
    }

    /** The later units that stand where those below a former one stood. */
    public List<UnitOn> beside(long former) {
        List<UnitOn> successors = successors(former);
        return successors.isEmpty()
                ? before().children(former).stream()
                        .flatMap(unit -> successors(unit.id()).stream())
                        .distinct()
                        .toList()
                : successors.stream()
                        .flatMap(unit -> after().children(unit.id()).stream())
                        .toList();
    }

    private List<UnitOn> successors(long former) {
        return passage.closes(former)
                ? List.copyOf(heirs(former))
                : after().find(former).map(List::of).orElse(List.of());
    }

    /** Units that can take in others: administrative ones, those that the plan names, and all where the plan is about a body. */
    public List<UnitOn> standing() {
        boolean all = roots().stream().allMatch(root -> root.kind().level() == Level.BODY);
        Set<Long> scope = passage.scopeAfter();
        return tops().stream()
                .flatMap(top -> after().subtree(top.id()).stream())
                .filter(unit -> scope.contains(unit.id()))
                .filter(unit -> all || unit.kind().level() != Level.BODY || passage.planned(unit.id()) != null)
                .toList();
    }

    /** Those units as one types and chooses them. */
    public UnitWords words() {
        Set<Long> standing = standing().stream().map(UnitOn::id).collect(Collectors.toUnmodifiableSet());
        return new UnitWords(after(), standing::contains);
    }

    /** What becomes of a former unit; empty where nothing does. */
    public Optional<SuccessionKind> fate(long unit) {
        return passage.plan().successions().stream()
                .filter(line -> line.from() != null && line.from() == unit)
                .map(Succession::kind)
                .findFirst();
    }

    /** The units that take a former one in. */
    public Collection<UnitOn> heirs(long unit) {
        return passage.heirs(unit).stream()
                .sorted()
                .flatMap(heir -> after().find(heir).stream())
                .toList();
    }

    /** The former units that a unit takes in, and how. */
    public List<Source> sources(long unit) {
        return passage.plan().successions().stream()
                .filter(line -> line.to() != null && line.to() == unit && line.from() != null)
                .flatMap(line -> source(line).stream())
                .toList();
    }

    private Optional<Source> source(Succession line) {
        Long from = line.from();
        return from == null ? Optional.empty() : before().find(from).map(unit -> new Source(line.kind(), unit));
    }

    /** A former unit and how it passed. */
    public record Source(SuccessionKind kind, UnitOn unit) {}

    public boolean isNew(long unit) {
        return passage.planned(unit) != null && !before().has(unit);
    }

    /** A body whose parent closes, and its parent afterwards; null where it has none yet. */
    public record Orphan(
            UnitOn unit,
            @Nullable UnitOn formerParent,
            @Nullable UnitOn newParent,
            boolean byHand) {}

    /** Every body whose parent closes: those without a new parent first. */
    public List<Orphan> orphans() {
        return passage.orphans().stream()
                .map(this::orphan)
                .sorted(java.util.Comparator.comparing((Orphan one) -> one.newParent() != null))
                .toList();
    }

    private Orphan orphan(UnitOn unit) {
        Long former = unit.parentId();
        return new Orphan(
                unit,
                former == null ? null : before().find(former).orElse(null),
                passage.newParent(unit).flatMap(after()::find).orElse(null),
                passage.plan().settlements().containsKey(unit.id()));
    }

    public long unsettled() {
        return passage.unsettled().size();
    }
}
