package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyKind;
import org.bienche.duties.DutyQuery;
import org.jspecify.annotations.Nullable;

/** Lists of duties in the order of their codes. */
public final class DutyLists {

    /** Codes hold nothing beyond ASCII, and are not compared with what does. */
    private static final int LAST_OF_CODES = 127;

    /** What is no place of ours begins at the first page. */
    private static final Pattern PLACE = Pattern.compile("[!-~]+\\.\\d{1,18}");

    private static final String TASK = "EXISTS (SELECT 1 FROM duty_task t WHERE t.duty_id = f.duty_id"
            + " AND t.superseded_in = " + CURRENT + " AND t.valid_from <= ? AND t.valid_until > ?";

    /** Nobody does anything of it, or of a task one of the five things is missing: as rules.FiveClear has it. */
    private static final String UNCLEAR = "(NOT " + TASK + ") OR " + TASK
            + " AND (t.person_id IS NULL OR t.task = '' OR t.time_limit = '' OR t.responsibility = ''"
            + " OR t.product = '' OR NOT " + TaskRows.WORKS_THERE + ")))";

    private final Rows rows;
    private final DutyScope scope;

    public DutyLists(Connection connection, DutyScope scope) {
        this.rows = new Rows(connection);
        this.scope = scope;
    }

    /** The duties of a day, one more than the limit where there are more. */
    public List<DutyFact> page(DutyQuery query) throws SQLException {
        Asking asking = asking(query);
        String place = query.cursor();
        if (place != null && PLACE.matcher(place).matches()) {
            int dot = place.lastIndexOf('.');
            asking.and("(f.code, f.duty_id) > (?, ?)", place.substring(0, dot), Long.valueOf(place.substring(dot + 1)));
        }
        return rows.list(
                "SELECT " + DutyRows.COLUMNS + " FROM duty_fact f WHERE " + asking.text
                        + " ORDER BY f.code, f.duty_id LIMIT " + (query.limit() + 1),
                DutyRows::fact,
                asking.parameters.toArray());
    }

    /** Where a page ends: it stands in an address as it is. */
    public static String place(DutyFact last) {
        return last.code() + "." + last.dutyId();
    }

    /** How many there are, counted up to a limit. */
    public int count(DutyQuery query, int most) throws SQLException {
        Asking asking = asking(query);
        return rows.list(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM duty_fact f WHERE " + asking.text + " LIMIT " + most
                                + ") counted",
                        row -> row.getInt(1),
                        asking.parameters.toArray())
                .getFirst();
    }

    /** Every field of work that is seen on a day. */
    public List<String> fields() throws SQLException {
        Asking asking = new Asking(scope);
        return rows.list(
                "SELECT DISTINCT f.field FROM duty_fact f WHERE " + asking.text + " ORDER BY f.field LIMIT 500",
                row -> row.getString(1),
                asking.parameters.toArray());
    }

    /** Whether any of a duty's facts is seen. */
    public boolean sees(long duty) throws SQLException {
        Asking asking = new Asking(scope, "f.superseded_in = " + CURRENT);
        asking.and("f.duty_id = ?", duty);
        return !rows.list(
                        "SELECT 1 FROM duty_fact f WHERE " + asking.text + " LIMIT 1",
                        row -> row.getInt(1),
                        asking.parameters.toArray())
                .isEmpty();
    }

    private Asking asking(DutyQuery query) {
        Asking asking = new Asking(scope);
        String field = query.field();
        if (field != null) {
            asking.and("f.field = ?", field);
        }
        DutyKind kind = query.kind();
        if (kind != null) {
            asking.and("f.kind = ?", kind);
        }
        if (query.unclear()) {
            LocalDate day = scope.scope().day();
            asking.and(UNCLEAR, day, day, day, day, day, day, day, day);
        }
        under(asking, "f.holder_id", query.holder());
        under(asking, "f.territory_id", query.territory());
        String words = query.words();
        if (words.chars().anyMatch(letter -> letter > LAST_OF_CODES)) {
            asking.and("f.name LIKE ?", "%" + words + "%");
        } else if (!words.isEmpty()) {
            asking.and("(f.code LIKE ? OR f.name LIKE ?)", words + "%", "%" + words + "%");
        }
        return asking;
    }

    private void under(Asking asking, String column, @Nullable Long unit) {
        if (unit != null) {
            asking.and(
                    "EXISTS (SELECT 1 FROM unit_path below WHERE below.unit_id = " + column
                            + " AND below.valid_from <= ? AND below.valid_until > ? AND below.path LIKE ?)",
                    scope.scope().day(),
                    scope.scope().day(),
                    scope.scope().tree().path(unit) + "%");
        }
    }

    /** A condition in the making, its parameters beside it. */
    private static final class Asking {

        private final StringBuilder text;
        private final List<@Nullable Object> parameters = new ArrayList<>();

        Asking(DutyScope scope) {
            this(scope, "f.superseded_in = " + CURRENT);
            and(
                    "f.valid_from <= ? AND f.valid_until > ?",
                    scope.scope().day(),
                    scope.scope().day());
        }

        Asking(DutyScope scope, String start) {
            text = new StringBuilder(start);
            and(scope.condition(), scope.parameters().toArray());
        }

        void and(String condition, Object... more) {
            text.append(" AND ").append(condition);
            parameters.addAll(List.of(more));
        }
    }
}
