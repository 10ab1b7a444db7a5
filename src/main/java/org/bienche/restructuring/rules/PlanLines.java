package org.bienche.restructuring.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienche.audit.Sha256;
import org.bienche.organization.Succession;

/**
 * Everything that a plan says: what is approved, and then carried out.
 *
 * @param on the day of the change: the first on which the new organization holds
 * @param roots the former units whose subtrees the plan is about
 * @param units the units that the plan wants from that day on, parents first
 * @param successions which unit continues which
 * @param settlements the new parent of bodies whose parent closes without one successor, by unit
 * @param placements what is decided for single people
 */
public record PlanLines(
        LocalDate on,
        Set<Long> roots,
        List<PlanUnit> units,
        List<Succession> successions,
        Map<Long, Long> settlements,
        List<Placement> placements) {

    public PlanLines {
        roots = Set.copyOf(roots);
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        settlements = Map.copyOf(settlements);
        placements = List.copyOf(placements);
    }

    /** Every unit that successions name, and what the units of the plan are put under. */
    public Set<Long> mentioned() {
        Set<Long> mentioned = new HashSet<>();
        successions.forEach(line -> mentioned.addAll(
                Stream.of(line.from(), line.to()).flatMap(Stream::ofNullable).toList()));
        units.stream()
                .map(unit -> unit.facts().parentId())
                .flatMap(Stream::ofNullable)
                .forEach(mentioned::add);
        return mentioned;
    }

    /** SHA-256 over all lines in an order of their own: the same plan has the same digest however it was stored. */
    public String digest() {
        MessageDigest sha = Sha256.start();
        feed(sha, on);
        new TreeSet<>(roots).forEach(root -> feed(sha, root));
        units.stream().sorted(Comparator.comparingLong(PlanUnit::unitId)).forEach(unit -> feed(sha, unit(unit)));
        successions.stream().map(Succession::toString).sorted().forEach(line -> feed(sha, line));
        new TreeMap<>(settlements).entrySet().forEach(one -> feed(sha, one));
        placements.stream()
                .sorted(Comparator.comparingLong(Placement::personId))
                .forEach(one -> feed(sha, one));
        return Sha256.end(sha);
    }

    /** An area read back from the database has other trailing zeros; it is the same area. */
    private static String unit(PlanUnit unit) {
        String area = unit.facts().areaKm2() == null
                ? ""
                : unit.facts().areaKm2().stripTrailingZeros().toPlainString();
        return unit.unitId() + " " + unit.isNew() + " " + area + " "
                + unit.facts().sized(null, unit.facts().population());
    }

    private static void feed(MessageDigest sha, Object line) {
        sha.update(line.toString().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
    }
}
