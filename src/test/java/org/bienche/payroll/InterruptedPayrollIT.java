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
import javax.sql.DataSource;
import org.bienche.launch.InContainer;
import org.bienche.payroll.entity.Basis;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.RunComputation;
import org.bienche.payroll.entity.ScopeRows;
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
        long run = plan();
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
        compute(resumed, (done, total) -> assertThat(done).isGreaterThanOrEqualTo(2_500));
        PayrollRun finished = steps.finish(resumed, "test");

        assertThat(finished.sums().people()).isEqualTo(PEOPLE);
        assertThat(finished.sums().net()).isEqualTo(PEOPLE * 8_766_450L);
        assertThat(rows("SELECT * FROM payslip WHERE run_id = " + run)).isEqualTo(undisturbed);
        remove(run);
    }

    private List<String> undisturbed(Basis basis) throws SQLException {
        compute(basis, (done, total) -> {});
        PayrollRun finished = steps.finish(basis, "test");
        assertThat(finished.state()).isEqualTo(RunState.COMPUTED);
        return rows("SELECT * FROM payslip WHERE run_id = " + basis.runId());
    }

    private void compute(Basis basis, RunComputation.Listener listener) throws SQLException {
        new RunComputation(database, basis, Runnable::run, listener, number -> steps.chunk(basis, number)).compute();
    }

    private long plan() throws SQLException {
        try (Connection connection = database.getConnection()) {
            PayrollLand land = new PayrollLand(connection);
            long province = land.unit("TLG-T", "Tỉnh Dở Dang", "PROVINCE", 1, "STATE");
            long first = land.unit("TLG-1", "Xã Dở Dang Một", "COMMUNE", province, "STATE");
            long second = land.unit("TLG-2", "Xã Dở Dang Hai", "COMMUNE", province, "STATE");
            land.crowd(first, 2_500);
            land.crowd(second, PEOPLE - 2_500);
            long run =
                    new PayrollRunRows(connection).add(JULY_2026, province, "test", LocalDateTime.of(2026, 7, 1, 8, 0));
            new ScopeRows(connection).take(run, JULY_2026, province);
            return run;
        }
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
