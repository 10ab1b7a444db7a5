package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.bienche.launch.DemoDatabase;
import org.bienche.legislation.LawBook;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.payroll.entity.Basis;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.RunComputation;
import org.bienche.payroll.entity.ScopeRows;
import org.bienche.payroll.rules.MonthScales;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.payroll.rules.Verification;
import org.bienche.positions.Ranks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commune of today of the demonstration, paid in the last month of the old law and in the first of the new one. */
class PaidDemonstrationIT {

    private static final String COMMUNE = "96-M01";
    private static final YearMonth DECEMBER_2025 = YearMonth.of(2025, 12);
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);

    @TempDir
    private static Path folder;

    private static DemoDatabase database;
    private static Connection connection;

    @BeforeAll
    static void load() throws SQLException {
        database = DemoDatabase.start(folder);
        connection = database.connect();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void paysEverybodyInDecember2025ByABaseSalaryOf2340000() throws SQLException {
        Sums sums = paid(DECEMBER_2025);
        assertThat(sums.people()).isEqualTo(60);
        assertThat(sums.net()).isEqualTo(sums.gross() - sums.employeeContributions() - sums.incomeTax());
        everyRankSalaryIsOf(2_340_000, DECEMBER_2025);
    }

    @Test
    void paysEverybodyInJuly2026ByABaseSalaryOf2530000() throws SQLException {
        Sums sums = paid(JULY_2026);
        assertThat(sums.people()).isEqualTo(60);
        everyRankSalaryIsOf(2_530_000, JULY_2026);
    }

    /** 4,74 on a leadership allowance of 0,80 that was kept beside the 0,60 of the post, with the public-service allowance. */
    @Test
    void paysTheChairThePostThatWasKept() throws SQLException {
        paid(DECEMBER_2025);
        assertThat(chair(DECEMBER_2025)).isEqualTo("11091600 1872000 3240900 16204500 14972958");
    }

    /** The kept allowance has ended: (4,74 + 0,60) × 2.530.000 × 1,25. */
    @Test
    void paysTheChairOnlyThePostOnceTheKeptAllowanceHasEnded() throws SQLException {
        paid(JULY_2026);
        assertThat(chair(JULY_2026)).isEqualTo("11992200 1518000 3377550 16887750 15604281");
    }

    private static String chair(YearMonth month) throws SQLException {
        return text(
                "SELECT CONCAT_WS(' ', rank_salary, leadership, public_service, gross, net) FROM payslip WHERE month = '"
                        + month.atDay(1) + "' AND leadership > 0 ORDER BY person_id LIMIT 1");
    }

    private static void everyRankSalaryIsOf(long base, YearMonth month) throws SQLException {
        assertThat(text("SELECT COUNT(*) FROM payslip WHERE month = '" + month.atDay(1)
                        + "' AND contract_wage = 0 AND rank_salary <> ROUND(coefficient * " + base + ")"))
                .isEqualTo("0");
        assertThat(text("SELECT COUNT(*) > 40 FROM payslip WHERE month = '" + month.atDay(1) + "' AND rank_salary > 0"))
                .isEqualTo("1");
    }

    /** Pays the commune for a month, unless it is paid. */
    private static Sums paid(YearMonth month) throws SQLException {
        long unit = Long.parseLong(text("SELECT MAX(unit_id) FROM unit_version WHERE code = '" + COMMUNE + "'"));
        PayrollRunRows runs = new PayrollRunRows(connection);
        PayrollRun known = runs.find(month, unit).orElse(null);
        if (known != null) {
            return known.sums();
        }
        long recording = Long.parseLong(text("SELECT MAX(id) FROM recording"));
        long run = runs.add(month, unit, "test", LocalDateTime.of(2026, 7, 1, 8, 0));
        MonthlyLaw law = MonthlyLaw.of(LawBook.shipped(), month);
        ScopeRows scope = new ScopeRows(connection);
        scope.take(run, month, unit);
        runs.pin(run, recording, law.digest());
        scope.plan(run, month, recording);
        Sums sums = computed(basis(run, month, recording, law));
        connection.commit();
        return sums;
    }

    private static Basis basis(long run, YearMonth month, long recording, MonthlyLaw law) {
        Pay pay = new Pay();
        return new Basis(
                run,
                month,
                recording,
                pay,
                law,
                new MonthScales(day ->
                        new ScaleTable(Ranks.of(LawBook.shipped().on(day)).scales())),
                new Verification(person -> pay.explain(person, law).verified()),
                null,
                () -> LocalDateTime.of(2026, 7, 1, 8, 0));
    }

    private static Sums computed(Basis basis) throws SQLException {
        int chunks = Integer.parseInt(text("SELECT COUNT(*) FROM payroll_chunk WHERE run_id = " + basis.runId()));
        for (int chunk = 1; chunk <= chunks; chunk++) {
            RunComputation.chunk(connection, basis, chunk);
        }
        PayrollRun run = new PayrollRunRows(connection).find(basis.runId()).orElseThrow();
        return RunComputation.finish(connection, run, basis);
    }

    private static String text(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
