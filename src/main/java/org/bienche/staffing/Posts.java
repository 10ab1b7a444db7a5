package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.entity.PostFactRows;
import org.bienche.staffing.entity.SeatRows;
import org.bienche.staffing.entity.SeatRows.Sitting;
import org.bienche.staffing.rules.Seats;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The front door to posts and their seats as they stand on a day. Who acts and who holds a post concurrently is told by the decisions on
 * their appointments; who is seconded into a unit is at work there and on no seat.
 */
@ApplicationScoped
@Transactional
public class Posts {

    @Inject
    private Cascades cascades;

    @Inject
    private Visibility visibility;

    @Inject
    private JobPositions positions;

    /** Every post with a number or with somebody in it, of a unit and all below it. */
    public List<PostLine> under(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Tree tree = visibility.on(on).tree();
        return cascades.over(connection -> lines(new SeatRows(connection, on, tree.path(unit))));
    }

    private static List<PostLine> lines(SeatRows rows) throws SQLException {
        Map<PostKey, Integer> approved = rows.approved();
        Map<PostKey, Integer> frozen = rows.closed("FROZEN");
        Map<PostKey, Integer> abolished = rows.closed("ABOLISHED");
        Map<PostKey, Integer> main = rows.inMainPosts();
        Map<PostKey, Integer> away = rows.awayByPost();
        Map<PostKey, Map<SeatState, Integer>> standIns = standIns(rows.standIns());
        Set<Long> withPosts = approved.keySet().stream().map(PostKey::unitId).collect(Collectors.toSet());
        Set<PostKey> keys = new HashSet<>(approved.keySet());
        keys.addAll(main.keySet());
        keys.addAll(standIns.keySet());
        List<PostLine> lines = new ArrayList<>();
        for (PostKey key : keys) {
            Map<SeatState, Integer> beside = standIns.getOrDefault(key, Map.of());
            int gone = away.getOrDefault(key, 0);
            PostCounts counts = new PostCounts(
                    withPosts.contains(key.unitId()) ? approved.getOrDefault(key, 0) : null,
                    frozen.getOrDefault(key, 0),
                    abolished.getOrDefault(key, 0),
                    main.getOrDefault(key, 0) - gone,
                    gone,
                    beside.getOrDefault(SeatState.ACTING, 0),
                    beside.getOrDefault(SeatState.CONCURRENT, 0));
            lines.add(new PostLine(key, counts, Seats.tally(counts)));
        }
        return lines;
    }

    private static Map<PostKey, Map<SeatState, Integer>> standIns(List<Sitting> sitting) {
        Map<PostKey, Map<SeatState, Integer>> found = new HashMap<>();
        sitting.forEach(each ->
                found.computeIfAbsent(each.key(), key -> new HashMap<>()).merge(hold(each, Map.of()), 1, Integer::sum));
        return found;
    }

    private static SeatState hold(Sitting it, Map<Long, LocalDate> away) {
        return switch (it.kind()) {
            case ACTING -> SeatState.ACTING;
            case CONCURRENT -> SeatState.CONCURRENT;
            case MAIN, WAITING, SECONDED ->
                away.containsKey(it.personId()) ? SeatState.TEMPORARILY_VACANT : SeatState.FILLED;
        };
    }

    /** The sums over the units, by position and staff kind: leading positions first, then by name. */
    public Map<PostKey, Tally> totals(List<PostLine> lines) {
        Map<PostKey, Tally> sums = new HashMap<>();
        lines.forEach(line -> sums.merge(
                new PostKey(0, line.key().jobPositionId(), line.key().staffKind()), line.tally(), Tally::plus));
        List<JobPosition> order = positions.all();
        Map<Long, Integer> places = new HashMap<>();
        order.forEach(each -> places.put(each.id(), places.size()));
        Map<PostKey, Tally> sorted = new LinkedHashMap<>();
        sums.keySet().stream()
                .sorted(Comparator.<PostKey>comparingInt(
                                key -> places.getOrDefault(key.jobPositionId(), Integer.MAX_VALUE))
                        .thenComparing(PostKey::staffKind))
                .forEach(key -> sorted.put(key, sums.getOrDefault(key, Tally.NONE)));
        return sorted;
    }

    /**
     * The seats of the posts under a unit that have any in a state, one by one.
     *
     * @param position and {@code state} wanted; null for every one
     * @param after leaves out what was listed up to that post's unit; null from the start
     * @param most stop after the unit with which so many seats are reached
     */
    public List<PostSeats> seats(
            long unit,
            LocalDate on,
            @Nullable Long position,
            @Nullable SeatState state,
            @Nullable Long after,
            int most) {
        List<PostLine> lines = under(unit, on).stream()
                .filter(line -> position == null || position == line.key().jobPositionId())
                .filter(line -> state == null || line.tally().of(state) > 0)
                .toList();
        Map<Long, List<PostLine>> byUnit =
                lines.stream().collect(Collectors.groupingBy(line -> line.key().unitId()));
        Tree tree = visibility.on(on).tree();
        List<Long> order = tree.subtree(unit).stream()
                .map(UnitOn::id)
                .filter(byUnit::containsKey)
                .toList();
        List<PostSeats> found = new ArrayList<>();
        int count = 0;
        for (long each : order.subList(after == null ? 0 : order.indexOf(after) + 1, order.size())) {
            if (count >= most) {
                break;
            }
            List<PostSeats> seats = seatsOf(each, byUnit.getOrDefault(each, List.of()), tree, state);
            count += seats.stream().mapToInt(post -> post.seats().size()).sum();
            found.addAll(seats);
        }
        return found;
    }

    private List<PostSeats> seatsOf(long unit, List<PostLine> lines, Tree tree, @Nullable SeatState state) {
        Map<PostKey, List<Occupant>> people = cascades.over(connection -> {
            SeatRows rows = new SeatRows(connection, tree.day(), tree.path(unit));
            Map<Long, LocalDate> away = rows.away();
            return rows.of(unit).stream()
                    .collect(Collectors.groupingBy(
                            Sitting::key, Collectors.mapping(each -> occupant(each, away), Collectors.toList())));
        });
        return lines.stream()
                .map(line -> new PostSeats(
                        line.key(),
                        Seats.of(
                                        line.counts().approved(),
                                        line.counts().frozen(),
                                        line.counts().abolished(),
                                        people.getOrDefault(line.key(), List.of()))
                                .stream()
                                .filter(seat -> state == null || seat.state() == state)
                                .toList()))
                .toList();
    }

    private static Occupant occupant(Sitting it, Map<Long, LocalDate> away) {
        SeatState hold = hold(it, away);
        LocalDate until = switch (hold) {
            case TEMPORARILY_VACANT -> away.get(it.personId());
            case ACTING, CONCURRENT -> it.until();
            default -> null;
        };
        LocalDate last = until == null || until.equals(Validity.FOREVER) ? null : until.minusDays(1);
        return new Occupant(it.personId(), it.name(), hold, it.since(), last);
    }

    /**
     * Somebody at work in a unit by secondment.
     *
     * @param until the last day; null where it is open
     */
    public record Guest(
            long unitId,
            long personId,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** Who is seconded into a unit or one below it: at work there, on no seat. */
    public List<Guest> seconded(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        String path = visibility.on(on).tree().path(unit);
        return cascades.over(connection -> new SeatRows(connection, on, path).seconded()).stream()
                .map(each -> new Guest(
                        each.key().unitId(),
                        each.personId(),
                        each.name(),
                        each.since(),
                        new Validity(each.since(), each.until()).lastDay().orElse(null)))
                .toList();
    }

    /** Who holds, held or will hold a post, the latest first. */
    public List<PostHolder> holders(PostKey key, LocalDate on) {
        visibility.on(on).require(key.unitId());
        return cascades.over(connection -> new PostFactRows(connection).holders(key));
    }
}
