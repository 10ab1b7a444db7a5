package org.bienche.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.access.rules.Passwords;
import org.bienche.audit.entity.TrailRows;
import org.bienche.audit.rules.Chain;
import org.bienche.legislation.LawBook;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.UnitRows;
import org.bienche.people.Appointment;
import org.bienche.people.DepartureKind;
import org.bienche.people.StaffKind;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration: accounts, units, staff and quotas of {@code db/demo}, brought once into a database that has no units of its own.
 *
 * <p>Every name in it is invented; the situations are those of a district before the restructuring of 2025, of a city's Front, and of a
 * commune of today.
 */
public final class Demonstration {

    private static final String ACTOR = "demo";
    private static final long SEED = 2025;
    private static final LocalDate AGES_ON = LocalDate.of(2025, 6, 30);

    private final Connection connection;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Entering> decisions = new HashMap<>();
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, LocalDate> begun = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    private Demonstration(Connection connection) {
        this.connection = connection;
    }

    /**
     * Loads everything in one transaction.
     *
     * @return whether it was loaded now; false where there are units beside the root already
     */
    public static boolean load(String jdbcUrl, String user, String password, String demoPassword) throws SQLException {
        try (Connection connection = Population.connect(jdbcUrl, user, password)) {
            Demonstration demonstration = new Demonstration(connection);
            if (demonstration.number("SELECT COUNT(*) FROM unit") > 1) {
                return false;
            }
            demonstration.load(demoPassword);
            connection.commit();
            return true;
        }
    }

    private void load(String demoPassword) throws SQLException {
        readPositions();
        for (NamedCsvRecord row : Table.rows("decisions")) {
            decisions.put(row.getField("key"), decide(row));
        }
        loadUnits();
        int people = loadStaff() + loadStreamlined();
        loadQuotas();
        loadDuties();
        loadWork();
        loadProvisional();
        new Requests(connection, units).load();
        new FrontPlan(connection, units).load(Objects.requireNonNull(decisions.get("staff")));
        new PlannedYear(connection, units, clock).load();
        loadAccounts(demoPassword);
        trail("demonstration.loaded", units.size() + " units, " + people + " people");
    }

    private Entering decide(NamedCsvRecord row) throws SQLException {
        return Entering.under(
                connection,
                row.getField("number"),
                row.getField("title"),
                row.getField("issuer"),
                row.getField("signer"),
                LocalDate.parse(row.getField("signed_on")),
                LocalDate.parse(row.getField("effective_on")),
                ACTOR);
    }

    private Entering decision(NamedCsvRecord row) {
        return Objects.requireNonNull(decisions.get(row.getField("decision")), () -> "No decision for " + row);
    }

    private void loadUnits() throws SQLException {
        units.put("VN", 1L);
        List<NamedCsvRecord> rows = Table.rows("units");
        long next = decisions.values().iterator().next().reserve("unit", rows.size());
        TreeMap<LocalDate, List<NamedCsvRecord>> byDay = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            LocalDate from = LocalDate.parse(row.getField("from"));
            units.put(row.getField("code"), next++);
            begun.put(row.getField("code"), from);
            byDay.computeIfAbsent(from, day -> new ArrayList<>()).add(row);
        }
        for (Map.Entry<LocalDate, List<NamedCsvRecord>> day : byDay.entrySet()) {
            Entering entering = decision(day.getValue().getFirst());
            List<UnitChange> opened =
                    day.getValue().stream().<UnitChange>map(this::opened).toList();
            new UnitRows(connection).change(entering.recording(), entering.decision(), day.getKey(), opened);
        }
        new PathRows(connection).rebuildFrom(byDay.firstKey());
        run("UPDATE organization_version SET version = version + 1");
    }

    private UnitChange opened(NamedCsvRecord row) {
        UnitFacts facts = new UnitFacts(
                row.getField("code"),
                row.getField("name"),
                UnitKind.valueOf(row.getField("kind")),
                unit(row.getField("parent")),
                FundingGroup.valueOf(row.getField("funding_group")),
                PayArea.valueOf(row.getField("pay_area")),
                Integer.parseInt(row.getField("wage_zone")),
                read(row, "area_km2", BigDecimal::new),
                read(row, "population", Integer::valueOf));
        return new UnitChange.Open(unit(row.getField("code")), facts);
    }

    private static <T> @Nullable T read(NamedCsvRecord row, String column, Function<String, T> value) {
        String text = row.getField(column);
        return text.isEmpty() ? null : value.apply(text);
    }

    private long unit(String code) {
        return Objects.requireNonNull(units.get(code), () -> "No unit " + code);
    }

    private int loadStaff() throws SQLException {
        List<Slot> slots = new ArrayList<>();
        List<List<?>> posts = new ArrayList<>();
        Entering entering = Objects.requireNonNull(decisions.get("staff"));
        for (NamedCsvRecord row : Table.rows("staffing")) {
            int count = Integer.parseInt(row.getField("count"));
            Slot slot = slot(row, null);
            slots.addAll(Collections.nCopies(count, slot));
            posts.add(List.of(
                    slot.appointment().unitId(),
                    slot.appointment().jobPositionId(),
                    slot.appointment().staffKind(),
                    count,
                    slot.from(),
                    entering.decision(),
                    entering.recording()));
        }
        Loading loading = new Loading(connection, entering.decision(), entering.recording());
        loading.load(
                "post (unit_id, job_position_id, staff_kind, number, valid_from, decision_id, recorded_in)",
                posts.stream());
        loading.people(entering.reserve("person", slots.size()), slots, invented());
        return slots.size();
    }

    private Slot slot(NamedCsvRecord row, @Nullable LocalDate until) {
        Long position = Objects.requireNonNull(positions.get(row.getField("position")), () -> "No position for " + row);
        Appointment appointment =
                Appointment.main(unit(row.getField("unit")), position, StaffKind.valueOf(row.getField("staff_kind")));
        String rank = row.getField("rank");
        String allowances = row.findField("allowances").orElse("");
        return new Slot(
                appointment,
                Objects.requireNonNull(begun.get(row.getField("unit"))),
                until,
                rank.isEmpty() ? null : rank,
                Stream.of(allowances.split(";"))
                        .filter(text -> !text.isBlank())
                        .map(Slot.Granted::parse)
                        .toList());
    }

    private static Invented invented() {
        return new Invented(SEED, AGES_ON, Ranks.of(LawBook.shipped().on(AGES_ON)));
    }

    /** Those who left under a policy of streamlining: each year under its decision. */
    private int loadStreamlined() throws SQLException {
        Map<String, List<NamedCsvRecord>> years = Table.rows("streamlining").stream()
                .collect(Collectors.groupingBy(row -> row.getField("decision"), TreeMap::new, Collectors.toList()));
        int people = 0;
        for (List<NamedCsvRecord> year : years.values()) {
            loadStreamlined(decision(year.getFirst()), year);
            people += year.size();
        }
        return people;
    }

    private void loadStreamlined(Entering entering, List<NamedCsvRecord> rows) throws SQLException {
        long first = entering.reserve("person", rows.size());
        List<Slot> slots = new ArrayList<>();
        List<List<?>> departures = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            LocalDate on = LocalDate.parse(row.getField("on"));
            departures.add(List.of(
                    first + slots.size(),
                    unit(row.getField("unit")),
                    DepartureKind.STREAMLINED,
                    on,
                    row.getField("reason"),
                    entering.decision(),
                    entering.recording()));
            slots.add(slot(row, on));
        }
        Loading loading = new Loading(connection, entering.decision(), entering.recording());
        loading.people(first, slots, invented());
        loading.load(
                "departure (person_id, unit_id, kind, on_date, reason, decision_id, recorded_in)", departures.stream());
    }

    /** Duties of the commune of today; where a task is named, the first person of the unit does it. */
    private void loadDuties() throws SQLException {
        List<List<?>> facts = new ArrayList<>();
        List<List<?>> tasks = new ArrayList<>();
        Entering entering = Objects.requireNonNull(decisions.get("commune"));
        List<NamedCsvRecord> rows = Table.rows("duties");
        long duty = entering.reserve("duty", rows.size());
        long task = entering.reserve("duty-task", rows.size());
        LocalDate from = LocalDate.of(2025, 7, 1);
        for (NamedCsvRecord row : rows) {
            long holder = unit(row.getField("holder"));
            facts.add(List.of(
                    duty,
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("field"),
                    row.getField("legal_basis"),
                    row.getField("kind"),
                    unit(row.getField("territory")),
                    holder,
                    from,
                    entering.decision(),
                    entering.recording(),
                    entering.recording()));
            if (!row.getField("task").isEmpty()) {
                tasks.add(List.of(
                        task++,
                        duty,
                        number("SELECT MIN(person_id) FROM appointment WHERE kind = 'MAIN' AND unit_id = " + holder),
                        row.getField("task"),
                        row.getField("time_limit"),
                        row.getField("responsibility"),
                        row.getField("product"),
                        from,
                        entering.decision(),
                        entering.recording(),
                        entering.recording()));
            }
            duty++;
        }
        Loading loading = new Loading(connection, 0, 0);
        loading.load(
                "duty_fact (duty_id, code, name, field, legal_basis, kind, territory_id, holder_id, valid_from, decision_id,"
                        + " origin_in, recorded_in)",
                facts.stream());
        loading.load(
                "duty_task (task_id, duty_id, person_id, task, time_limit, responsibility, product, valid_from, decision_id,"
                        + " origin_in, recorded_in)",
                tasks.stream());
    }

    /** What came in at the departments of the commune of today. */
    private void loadWork() throws SQLException {
        Entering entering = Objects.requireNonNull(decisions.get("work"));
        List<List<?>> facts = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("workload")) {
            String late = row.getField("late");
            facts.add(Arrays.asList(
                    unit(row.getField("unit")),
                    row.getField("field"),
                    row.getField("received"),
                    row.getField("done"),
                    late.isEmpty() ? null : late,
                    row.getField("from"),
                    LocalDate.parse(row.getField("to")).plusDays(1),
                    entering.decision(),
                    entering.recording()));
        }
        new Loading(connection, 0, 0)
                .load(
                        "workload (unit_id, field, received, done, late, valid_from, valid_until, decision_id, recorded_in)",
                        facts.stream());
    }

    private void loadQuotas() throws SQLException {
        List<List<?>> quotas = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("quotas")) {
            int year = Integer.parseInt(row.getField("year"));
            String surplus = row.getField("surplus_until");
            quotas.add(Arrays.asList(
                    unit(row.getField("unit")),
                    year,
                    row.getField("staff_kind"),
                    row.getField("number"),
                    row.getField("from_revenue").isEmpty() ? null : row.getField("from_revenue"),
                    surplus.isEmpty() ? null : surplus,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year + 1, 1, 1),
                    decision(row).decision(),
                    decision(row).recording()));
        }
        new Loading(connection, 0, 0)
                .load(
                        "quota (unit_id, year, staff_kind, number, from_revenue, surplus_until, valid_from, valid_until,"
                                + " decision_id, recorded_in)",
                        quotas.stream());
    }

    /** What was handed out before the grants of the year. */
    private void loadProvisional() throws SQLException {
        List<List<?>> quotas = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("provisional")) {
            int year = Integer.parseInt(row.getField("year"));
            quotas.add(List.of(
                    unit(row.getField("unit")),
                    year,
                    row.getField("staff_kind"),
                    row.getField("number"),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year + 1, 1, 1),
                    decision(row).decision(),
                    decision(row).recording()));
        }
        new Loading(connection, 0, 0)
                .load(
                        "quota_provisional (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id,"
                                + " recorded_in)",
                        quotas.stream());
    }

    private void loadAccounts(String password) throws SQLException {
        String hash = Passwords.hash(password);
        for (NamedCsvRecord row : Table.rows("accounts")) {
            if (number("SELECT COUNT(*) FROM account WHERE username = '" + row.getField("username") + "'") > 0) {
                continue;
            }
            run(
                    "INSERT INTO account (username, display_name, password_hash, created_at) VALUES (?, ?, ?, ?)",
                    row.getField("username"),
                    row.getField("display_name"),
                    hash,
                    now());
            run(
                    "INSERT INTO account_grant (account_id, role, unit_id, granted_at)"
                            + " SELECT id, ?, ?, ? FROM account WHERE username = ?",
                    row.getField("role"),
                    unit(row.getField("unit")),
                    now(),
                    row.getField("username"));
        }
    }

    private void trail(String action, String detail) throws SQLException {
        TrailRows rows = new TrailRows(connection);
        TrailRows.Head head = rows.lockHead();
        Chain.Link link = new Chain.Link(head.seq() + 1, now(), ACTOR, action, "demonstration", null, detail);
        rows.append(link, Chain.hash(head.hash(), link));
    }

    private void readPositions() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT code, id FROM job_position");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
