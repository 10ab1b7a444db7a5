package org.bienche.payroll;

import static org.bienche.launch.Benchmark.say;
import static org.bienche.launch.Benchmark.timed;

import com.fasterxml.jackson.databind.JsonNode;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.Benchmark;
import org.bienche.launch.Benchmark.Processors;

/**
 * A payroll on the running program, beside a bare LOAD DATA of the very same rows into an empty table of the same shape, in the same run and
 * turn about. Prints the seconds of each round, the medians of the warm ones and their ratio.
 *
 * <p>The payroll is measured as the program itself writes it down: from the moment its work starts to the moment it is finished, with all
 * that belongs to it (planning, reading, computing, loading, digests, comparison with the month before, the trail). System
 * properties: {@code size} (30000 people), {@code rounds} (28), {@code cold} (16 rounds that are not counted: it takes so many until the
 * machine has compiled what it does).
 */
public final class PayrollBenchmark {

    private static final String RUNS = "api/payroll-runs";
    private static final YearMonth FIRST = YearMonth.of(2024, 7);

    private final Benchmark program;
    private final ApiClient officer;
    private double loadSeconds;
    private final int size = Integer.getInteger("size", 30_000);

    private PayrollBenchmark(Benchmark program) throws SQLException {
        this.program = program;
        officer = program.as("officer");
    }

    public static void main(String[] arguments) throws Exception {
        try (Benchmark program = Benchmark.start()) {
            new PayrollBenchmark(program).run();
        }
    }

    private void run() throws Exception {
        timed("people made up", this::people);
        int rounds = Integer.getInteger("rounds", 28);
        int cold = Integer.getInteger("cold", 16);
        List<Double> payrolls = new ArrayList<>();
        List<Double> loads = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Processors before = program.processors();
            long run = payroll(FIRST.plusMonths(round));
            Processors used = program.processors().since(before);
            double paid = seconds(run, "finished_at");
            double planned = seconds(run, "(SELECT MIN(done_at) FROM payroll_chunk WHERE run_id = " + run + ")");
            double chunks = seconds(run, "(SELECT MAX(done_at) FROM payroll_chunk WHERE run_id = " + run + ")");
            double loaded = bareLoad(run);
            say(
                    "%-8s payroll %6.3f s (first chunk done after %.3f, last after %.3f; processors: server %.2f,"
                            + " database %.2f)   bare LOAD DATA %6.3f s (%.2f)",
                    round < cold ? "cold" : "round",
                    paid,
                    planned,
                    chunks,
                    used.server(),
                    used.database(),
                    loaded,
                    loadSeconds);
            if (round >= cold) {
                payrolls.add(paid);
                loads.add(loaded);
            }
        }
        double payroll = median(payrolls);
        double load = median(loads);
        say(
                "median   payroll %6.3f s   bare LOAD DATA %6.3f s   ratio %.2f   %,.0f people a second",
                payroll, load, payroll / load, size / payroll);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private Integer people() throws SQLException {
        try (Connection connection = program.connect()) {
            CrowdedProvince.fill(connection, size);
        }
        return size;
    }

    private long payroll(YearMonth month) throws InterruptedException {
        JsonNode run = officer.post(RUNS, Map.of("month", month.toString(), "unit", CrowdedProvince.CODE))
                .expect(202)
                .json();
        JsonNode operation = finished(run.path("operation").asLong());
        if (!operation.path("state").asText().equals("DONE")) {
            throw new IllegalStateException(operation.toString());
        }
        JsonNode result =
                officer.get(RUNS + "/" + run.path("id").asLong()).expect(200).json();
        if (result.path("people").asInt() + result.path("exceptions").asInt() != size) {
            throw new IllegalStateException("Not everybody is in the run: " + result);
        }
        return run.path("id").asLong();
    }

    /** Asks rarely, so as not to disturb. */
    private JsonNode finished(long operation) throws InterruptedException {
        while (true) {
            JsonNode now =
                    officer.get("api/operations/" + operation).expect(200).json();
            if (List.of("DONE", "FAILED").contains(now.path("state").asText())) {
                return now;
            }
            Thread.sleep(500);
        }
    }

    /** From the start of a run's work to a moment. */
    private double seconds(long run, String moment) throws SQLException {
        try (Connection connection = program.connect()) {
            return Double.parseDouble(text(
                    connection,
                    "SELECT TIMESTAMPDIFF(MICROSECOND, started_at, " + moment + ") / 1e6 FROM operation"
                            + " WHERE subject = 'payroll-run:" + run + "' ORDER BY id DESC LIMIT 1"));
        }
    }

    /** The rows of a run once more, in one go, into an empty table made like theirs. */
    private double bareLoad(long run) throws SQLException {
        try (Connection connection = program.connect()) {
            byte[] rows = rows(connection, run);
            run(connection, "DROP TABLE IF EXISTS payslip_bare");
            run(connection, "CREATE TABLE payslip_bare LIKE payslip");
            Processors before = program.processors();
            long start = System.nanoTime();
            try (Statement load = connection.createStatement()) {
                load.unwrap(JdbcStatement.class).setLocalInfileInputStream(new ByteArrayInputStream(rows));
                load.executeUpdate("LOAD DATA LOCAL INFILE 'rows' INTO TABLE payslip_bare CHARACTER SET ascii"
                        + " FIELDS TERMINATED BY '\\t' ESCAPED BY '' LINES TERMINATED BY '\\n'");
            }
            connection.commit();
            loadSeconds = program.processors().since(before).database();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static byte[] rows(Connection connection, long run) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT * FROM payslip WHERE run_id = " + run + " ORDER BY unit_id, person_id");
                ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    line.append(i == 1 ? "" : "\t").append(row.getString(i));
                }
                bytes.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
