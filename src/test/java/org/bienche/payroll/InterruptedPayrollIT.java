package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.bienche.launch.InContainer;
import org.bienche.payroll.entity.Basis;
import org.bienche.payroll.entity.DifferenceRows;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.RunComparison;
import org.bienche.payroll.entity.RunComputation;
import org.bienche.payroll.entity.ScopeRows;
import org.bienche.payroll.rules.Differences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A computation that is killed in the middle goes on where it stopped, and comes to the same. */
class InterruptedPayrollIT extends InContainer {

    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);
    private static final int PEOPLE = 3_500;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private ComputationSteps steps;

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        long run = plan("TLG");
        Basis basis = steps.begin(run, steps.lastRecording());
        List<String> undisturbed = undisturbed(basis);
        Basis anew = steps.begin(run, steps.lastRecording());

        assertThatThrownBy(() -> compute(anew, (done, total) -> {
                    if (done > 0) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        long committed = number("SELECT COUNT(*) FROM payslip WHERE run_id = " + run);
        assertThat(committed).as("whole chunks only").isEqualTo(2_500);

        Basis resumed = steps.begin(run, steps.lastRecording());
        assertThat(resumed.recording()).isEqualTo(anew.recording());
        Differences stayed = compute(resumed, (done, total) -> assertThat(done).isGreaterThanOrEqualTo(2_500));
        assertThat(stayed).as("not everybody was compared").isNull();
        PayrollRun finished = steps.finish(resumed, stayed, "test");

        assertThat(finished.sums().people()).isEqualTo(PEOPLE);
        assertThat(finished.sums().net()).isEqualTo(PEOPLE * 8_766_450L);
        assertThat(rows("SELECT * FROM payslip WHERE run_id = " + run)).isEqualTo(undisturbed);
        remove(run);
    }

    @Test
    void comparesChunkByChunkAsItDoesAfterwards() throws Exception {
        long july = plan("TLS");
        undisturbed(steps.begin(july, steps.lastRecording()));
        long august = planAugust("TLS");
        Basis basis = steps.begin(august, steps.lastRecording());
        Differences stayed = Objects.requireNonNull(compute(basis, (done, total) -> {}));
        steps.finish(basis, stayed, "test");

        assertThat(stayed.people()).isEqualTo(PEOPLE);
        try (Connection connection = database.getConnection()) {
            assertThat(new RunComparison(connection, august, july, stayed).parts(PEOPLE, PEOPLE))
                    .isEqualTo(new RunComparison(connection, august, july, null).parts(PEOPLE, PEOPLE))
                    .isEqualTo(new DifferenceRows(connection).of(august));
        }
        remove(august);
        remove(july);
    }

    @Test
    void forgetsWhatWasComparedWithAMonthThatIsComputedAgain() throws Exception {
        long july = plan("TLQ");
        undisturbed(steps.begin(july, steps.lastRecording()));
        long august = planAugust("TLQ");
        Basis basis = steps.begin(august, steps.lastRecording());
        compute(basis, (done, total) -> {});
        undisturbed(steps.begin(july, steps.lastRecording()));
        steps.finish(basis, new Differences(), "test");

        try (Connection connection = database.getConnection()) {
            assertThat(new DifferenceRows(connection).of(august))
                    .singleElement()
                    .extracting(Difference::kind, Difference::people)
                    .containsExactly(DifferenceKind.SAME, PEOPLE);
        }
        remove(august);
        remove(july);
    }

    private List<String> undisturbed(Basis basis) throws SQLException {
        Differences stayed = compute(basis, (done, total) -> {});
        PayrollRun finished = steps.finish(basis, stayed, "test");
        assertThat(finished.state()).isEqualTo(RunState.COMPUTED);
        return rows("SELECT * FROM payslip WHERE run_id = " + basis.runId());
    }

    private @Nullable Differences compute(Basis basis, RunComputation.Listener listener) throws SQLException {
        return new RunComputation(database, basis, Runnable::run, listener, number -> steps.chunk(basis, number))
                .compute();
    }

    private long plan(String code) throws SQLException {
        try (Connection connection = database.getConnection()) {
            PayrollLand land = new PayrollLand(connection);
            long province = land.unit(code + "-T", "Tỉnh Dở Dang", "PROVINCE", 1, "STATE");
            long first = land.unit(code + "-1", "Xã Dở Dang Một", "COMMUNE", province, "STATE");
            long second = land.unit(code + "-2", "Xã Dở Dang Hai", "COMMUNE", province, "STATE");
            land.crowd(first, 2_500);
            land.crowd(second, PEOPLE - 2_500);
            return plan(connection, JULY_2026, province);
        }
    }

    private long planAugust(String code) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long province = new PayrollLand(connection)
                    .number("SELECT unit_id FROM unit_version WHERE code = '" + code + "-T'");
            return plan(connection, JULY_2026.plusMonths(1), province);
        }
    }

    private static long plan(Connection connection, YearMonth month, long province) throws SQLException {
        long run = new PayrollRunRows(connection).add(month, province, "test", LocalDateTime.of(2026, 7, 1, 8, 0));
        new ScopeRows(connection).take(run, month, province);
        return run;
    }

    private void remove(long run) throws SQLException {
        try (Connection connection = database.getConnection()) {
            new PayrollRunRows(connection).delete(run);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new PayrollLand(connection).number(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new PayrollLand(connection).rows(sql);
        }
    }
}
