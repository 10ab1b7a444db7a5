package org.bienche.planning.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanPosition;
import org.bienche.staffing.PostLine;
import org.jspecify.annotations.Nullable;

/**
 * What is needed and there of each job position: as the plans that were filed say it, and as the posts stand where none says it.
 *
 * @param rows by the identity of the position
 * @param plans whose positions were taken
 * @param posts whether any posts were taken
 */
public record PositionTable(List<Row> rows, int plans, boolean posts) {

    /**
     * One job position.
     *
     * @param planned needed by plans; null where no plan has it
     * @param approved of posts; null where nothing was taken from posts, or nothing was approved
     */
    public record Row(
            long position,
            @Nullable Integer planned,
            @Nullable Integer approved,
            int present) {

        /** Both together; null where nobody said a number. */
        public @Nullable Integer needed() {
            return sum(planned, approved);
        }

        private Row plus(Row other) {
            return new Row(
                    position, sum(planned, other.planned), sum(approved, other.approved), present + other.present);
        }

        private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
            return one == null ? other : other == null ? one : Integer.valueOf(one + other);
        }
    }

    /**
     * The positions of one staff kind in a unit and all below it. A plan speaks for everything under its unit, so that the highest one
     * that was filed with positions holds.
     *
     * @param filed by unit
     */
    public static PositionTable of(
            Tree tree, long top, StaffKind kind, Map<Long, List<PlanPosition>> filed, List<PostLine> posts) {
        Set<Long> covered = new HashSet<>();
        Set<Long> taken = new HashSet<>();
        for (UnitOn unit : tree.subtree(top)) {
            Long above = unit.parentId();
            boolean isCovered = above != null && covered.contains(above);
            if (!isCovered && filed.containsKey(unit.id())) {
                taken.add(unit.id());
            }
            if (isCovered || taken.contains(unit.id())) {
                covered.add(unit.id());
            }
        }
        List<PostLine> rest = posts.stream()
                .filter(line -> line.key().staffKind() == kind
                        && !covered.contains(line.key().unitId()))
                .toList();
        Stream<Row> planned = taken.stream()
                .flatMap(unit -> filed.getOrDefault(unit, List.of()).stream())
                .filter(one -> one.kind() == kind)
                .map(one -> new Row(one.positionId(), one.needed(), null, one.present()));
        return new PositionTable(
                rows(Stream.concat(planned, rest.stream().map(PositionTable::row))), taken.size(), !rest.isEmpty());
    }

    private static Row row(PostLine line) {
        return new Row(
                line.key().jobPositionId(),
                null,
                line.tally().approved(),
                line.tally().inMainPosts());
    }

    private static List<Row> rows(Stream<Row> all) {
        Map<Long, Row> sums = new LinkedHashMap<>();
        all.forEach(row -> sums.merge(row.position(), row, Row::plus));
        return sums.values().stream()
                .sorted(Comparator.comparingLong(Row::position))
                .toList();
    }

    /** Whether plans say one part of it and posts another. */
    public boolean isMixed() {
        return plans > 0 && posts;
    }
}
