package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.people.OnStep;
import org.bienche.people.ServiceEvent;
import org.bienche.people.StepWindow;

/** Who stands on a step under some units, with what moves the next one, over one connection. */
public final class Stepped {

    private static final String DAY =
            "%1$s.superseded_in = " + CURRENT + " AND %1$s.valid_from <= ? AND %1$s.valid_until > ?";

    /** What moves a step; of the ratings those that delay it. */
    private static final String MOVES = "e.superseded_in = " + CURRENT
            + " AND e.kind <> 'HAZARDOUS' AND (e.kind <> 'RATING' OR e.form IN ('NOT_COMPLETED', 'COMPLETED_WITH_LIMITS'))";

    private final Rows rows;
    private final StepWindow window;
    private final LocalDate on;
    private final List<String> paths;

    /** @param paths the paths of the units whose subtrees are looked at on the first day of the window */
    public Stepped(Connection connection, StepWindow window, List<String> paths) {
        this.rows = new Rows(connection);
        this.window = window;
        this.on = window.from();
        this.paths = List.copyOf(paths);
    }

    private record Moved(long person, ServiceEvent event) {}

    /** Those whose step counts from a day of the window, and all of whom something moves it; their unit is given by its id. */
    public List<OnStep> all() throws SQLException {
        Map<Long, List<ServiceEvent>> events = events();
        Map<Long, OnStep> found = new LinkedHashMap<>();
        Select usual = standing("");
        days(usual);
        read(usual, events).forEach(each -> found.put(each.personId(), each));
        if (!events.isEmpty()) {
            Select moved = standing(
                    " AND EXISTS (SELECT 1 FROM service_event e WHERE e.person_id = a.person_id AND " + MOVES + ")");
            read(moved, events).forEach(each -> found.put(each.personId(), each));
        }
        return List.copyOf(found.values());
    }

    private Select standing(String further) {
        Select select = new Select("SELECT s.*, p.number, f.full_name, a.unit_id FROM unit_path u"
                + " JOIN appointment a ON a.unit_id = u.unit_id JOIN salary s ON s.person_id = a.person_id"
                + " JOIN person p ON p.id = a.person_id JOIN person_file f ON f.person_id = a.person_id WHERE 1 = 1"
                + further);
        placed(select);
        select.and(DAY.formatted("s"), on, on);
        select.and(DAY.formatted("f"), on, on);
        return select;
    }

    private void days(Select select) {
        List<Object> edges = new ArrayList<>();
        String onStep = within(window.onStep(), edges);
        String beyond = within(window.beyond(), edges);
        select.and("(" + onStep + " OR (s.over_frame_percent > 0 AND (" + beyond + ")))", edges.toArray());
    }

    private static String within(List<StepWindow.Days> some, List<Object> edges) {
        some.forEach(days -> edges.addAll(List.of(days.first(), days.last())));
        return some.stream().map(days -> "s.step_since BETWEEN ? AND ?").collect(Collectors.joining(" OR "));
    }

    private List<OnStep> read(Select select, Map<Long, List<ServiceEvent>> events) throws SQLException {
        return rows.list(select.text(), select.parameters(), row -> {
            long person = row.getLong("person_id");
            return new OnStep(
                    person,
                    row.getString("number"),
                    row.getString("full_name"),
                    String.valueOf(row.getLong("unit_id")),
                    Files.salary(row),
                    events.getOrDefault(person, List.of()));
        });
    }

    private Map<Long, List<ServiceEvent>> events() throws SQLException {
        Select select = new Select("SELECT e.* FROM service_event e JOIN appointment a ON a.person_id = e.person_id"
                + " JOIN unit_path u ON u.unit_id = a.unit_id WHERE " + MOVES);
        placed(select);
        List<Moved> moved = rows.list(
                select.text(), select.parameters(), row -> new Moved(row.getLong("person_id"), Files.event(row)));
        return moved.stream()
                .collect(Collectors.groupingBy(Moved::person, Collectors.mapping(Moved::event, Collectors.toList())));
    }

    private void placed(Select select) {
        select.and("a.kind IN ('MAIN', 'WAITING') AND " + DAY.formatted("a"), on, on);
        select.and("u.valid_from <= ? AND u.valid_until > ?", on, on);
        String anyPath = paths.stream().map(path -> "u.path LIKE ?").collect(Collectors.joining(" OR "));
        select.and("(" + anyPath + ")", paths.stream().map(path -> path + "%").toArray());
    }
}
