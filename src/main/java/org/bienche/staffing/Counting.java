package org.bienche.staffing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.HeadcountRows;
import org.bienche.staffing.rules.Cascade;

/** Quotas on the tree of a day with the people counted who are in one unit and under it. */
record Counting(HeadcountRows rows, Tree tree) {

    /** Of one kind, without posts and without telling who waits. */
    Cascade of(Map<Long, Quota> quotas, StaffKind kind, long unit) throws SQLException {
        String path = tree.path(unit);
        Map<Long, Integer> present = rows.present(tree.day(), path).getOrDefault(kind, Map.of());
        Map<Long, Integer> revenue = kind == StaffKind.PUBLIC_EMPLOYEE ? fromRevenue(path, present) : Map.of();
        return new Cascade(tree, kind, quotas, Map.of(), present, Map.of(), revenue);
    }

    /** Of every kind, with the approved posts and those who wait. */
    Map<StaffKind, Cascade> ofAll(Map<StaffKind, Map<Long, Quota>> quotas, long unit) throws SQLException {
        LocalDate on = tree.day();
        String path = tree.path(unit);
        var posts = rows.posts(on, path);
        var people = rows.headcount(on, path);
        Map<Long, Integer> revenue =
                fromRevenue(path, people.present().getOrDefault(StaffKind.PUBLIC_EMPLOYEE, Map.of()));
        Map<StaffKind, Cascade> cascades = new EnumMap<>(StaffKind.class);
        for (StaffKind kind : StaffKind.values()) {
            cascades.put(
                    kind,
                    new Cascade(
                            tree,
                            kind,
                            quotas.getOrDefault(kind, Map.of()),
                            posts.getOrDefault(kind, Map.of()),
                            people.present().getOrDefault(kind, Map.of()),
                            people.waiting().getOrDefault(kind, Map.of()),
                            kind == StaffKind.PUBLIC_EMPLOYEE ? revenue : Map.of()));
        }
        return cascades;
    }

    /** Those present under a path whom the revenue of their units pays: as stated, else by the unit's group of autonomy. */
    Map<Long, Integer> fromRevenue(String path, Map<Long, Integer> present) throws SQLException {
        Map<Long, Map<PaidBy, Integer>> stated = rows.stated(tree.day(), path);
        Map<Long, Integer> revenue = new HashMap<>();
        present.forEach((unit, people) -> {
            Map<PaidBy, Integer> said = stated.getOrDefault(unit, Map.of());
            boolean pays = tree.find(unit)
                    .filter(one -> PaidBy.of(one.fundingGroup()) == PaidBy.REVENUE)
                    .isPresent();
            int many = pays ? people - said.getOrDefault(PaidBy.STATE, 0) : said.getOrDefault(PaidBy.REVENUE, 0);
            if (many > 0) {
                revenue.put(unit, many);
            }
        });
        return revenue;
    }
}
