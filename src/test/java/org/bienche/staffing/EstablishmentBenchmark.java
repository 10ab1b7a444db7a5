package org.bienche.staffing;

import static org.bienche.launch.Benchmark.say;
import static org.bienche.launch.Benchmark.timed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bienche.launch.Benchmark;
import org.bienche.launch.Visitor;
import org.bienche.payroll.CrowdedProvince;

/**
 * The pages of establishment control over 34 provinces of communes, each asked for five times by an officer who sees everything: the
 * first, and the middle of the others. System property {@code size} (300000 people, 60 in a commune): every commune has a quota for
 * each kind of its people, a post for each of their positions, five duties, of which one in fifty has no holder, and the work of three months in five fields.
 */
public final class EstablishmentBenchmark {

    private static final int ROUNDS = 5;
    private static final int PROVINCES = 34;

    private static final List<String> PAGES = List.of(
            "index.xhtml",
            "staffing/quotas.xhtml",
            "staffing/quotas.xhtml?unit=PROVINCE",
            "staffing/quotas.xhtml?unit=PROVINCE&view=cascade&levels=2",
            "staffing/posts.xhtml",
            "staffing/posts.xhtml?unit=PROVINCE",
            "norms/networks.xhtml",
            "norms/communes.xhtml",
            "norms/findings.xhtml",
            "duties/duties.xhtml",
            "duties/settle-duties.xhtml",
            "workload/workload.xhtml",
            "workload/workload.xhtml?unit=PROVINCE",
            "planning/consolidated.xhtml",
            "planning/five-years.xhtml",
            "planning/five-years.xhtml?unit=PROVINCE");

    private EstablishmentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int size = Integer.getInteger("size", 300_000);
        try (Benchmark program = Benchmark.start()) {
            timed("people, quotas, posts and duties made up", () -> {
                try (Connection connection = program.connect()) {
                    CrowdedProvince.fill(connection, size, PROVINCES);
                    establish(connection);
                }
                return size;
            });
            String province = String.valueOf(province(program));
            Visitor officer = program.visiting("officer");
            say("   first    then  page (seconds)");
            for (String page : PAGES) {
                measure(officer, page.replace("PROVINCE", province));
            }
        }
    }

    private static long province(Benchmark program) throws SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT unit_id FROM unit_version WHERE code = '" + CrowdedProvince.CODE + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void measure(Visitor officer, String page) throws Exception {
        List<Double> seconds = new ArrayList<>();
        int letters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            letters = officer.page(page).length();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        double first = seconds.removeFirst();
        Collections.sort(seconds);
        say("%8.2f%8.2f  %s (%d letters)", first, seconds.get(seconds.size() / 2), page, letters);
    }

    private static void establish(Connection connection) throws SQLException {
        String here = " FROM appointment a JOIN unit_path u ON u.unit_id = a.unit_id AND u.valid_until = '9999-12-31'"
                + " JOIN unit_version p ON p.code LIKE '" + CrowdedProvince.CODE
                + "%' AND u.path LIKE CONCAT('/1/', p.unit_id, '/%')"
                + " WHERE a.superseded_in = " + Long.MAX_VALUE
                + " AND a.kind = 'MAIN' AND a.valid_until = '9999-12-31'";
        run(
                connection,
                "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT a.unit_id, YEAR(CURDATE()), a.staff_kind, COUNT(*), MAKEDATE(YEAR(CURDATE()), 1),"
                        + " MAKEDATE(YEAR(CURDATE()) + 1, 1), 1, 1" + here + " GROUP BY a.unit_id, a.staff_kind");
        run(
                connection,
                "INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT p.unit_id, YEAR(CURDATE()), a.staff_kind, COUNT(*), MAKEDATE(YEAR(CURDATE()), 1),"
                        + " MAKEDATE(YEAR(CURDATE()) + 1, 1), 1, 1" + here + " GROUP BY p.unit_id, a.staff_kind");
        run(
                connection,
                "INSERT INTO post (unit_id, job_position_id, staff_kind, number, valid_from, decision_id, recorded_in)"
                        + " SELECT a.unit_id, a.job_position_id, a.staff_kind, COUNT(*) + 1, '2026-01-01', 1, 1" + here
                        + " GROUP BY a.unit_id, a.job_position_id, a.staff_kind");
        duties(connection);
        work(connection);
        connection.commit();
        run(connection, "ANALYZE TABLE quota, post, duty_fact, workload");
    }

    private static void duties(Connection connection) throws SQLException {
        run(connection, "SET @duty := (SELECT next_id FROM id_block WHERE name = 'duty')");
        run(
                connection,
                "INSERT INTO duty_fact (duty_id, code, name, field, legal_basis, kind, territory_id, holder_id, valid_from,"
                        + " decision_id, origin_in, recorded_in) SELECT @duty := @duty + 1, CONCAT('DO-', n.seq),"
                        + " CONCAT('Việc để đo ', n.seq), 'Hộ tịch', 'Quy định để đo', 'DECENTRALIZED', u.unit_id,"
                        + " IF((u.unit_id * 5 + n.seq) % 50 = 0, NULL, u.unit_id), '2026-01-01', 1, 1, 1 FROM unit_version u"
                        + " JOIN (SELECT 1 seq UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) n"
                        + " WHERE u.kind = 'COMMUNE' AND u.code LIKE 'B-%' AND u.superseded_in = " + Long.MAX_VALUE);
        run(connection, "UPDATE id_block SET next_id = @duty + 1 WHERE name = 'duty'");
    }

    private static void work(Connection connection) throws SQLException {
        run(
                connection,
                "INSERT INTO workload (unit_id, field, received, done, valid_from, valid_until, decision_id, recorded_in)"
                        + " SELECT u.unit_id, f.field, 100 + u.unit_id % 97, 90 + u.unit_id % 97, m.first,"
                        + " m.first + INTERVAL 1 MONTH, 1, 1 FROM unit_version u"
                        + " JOIN (SELECT 'Hộ tịch' field UNION ALL SELECT 'Chứng thực' UNION ALL SELECT 'Đất đai'"
                        + " UNION ALL SELECT 'Xây dựng' UNION ALL SELECT 'Bảo trợ xã hội') f"
                        + " JOIN (SELECT DATE('2026-01-01') first UNION ALL SELECT '2026-02-01' UNION ALL SELECT '2026-03-01') m"
                        + " WHERE u.kind = 'COMMUNE' AND u.code LIKE 'B-%' AND u.superseded_in = " + Long.MAX_VALUE);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
