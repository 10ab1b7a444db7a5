package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.decisions.DecisionText;
import org.bienche.launch.InContainer;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.PayLine;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Due;
import org.bienche.people.DueSoon;
import org.bienche.people.People;
import org.bienche.people.Retaining;
import org.bienche.people.RetentionGround;
import org.bienche.people.Retentions;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader who loses the post keeps its allowance until the end that the law gives it, and is paid by the present one after that. */
class RetentionPaidIT extends InContainer {

    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 1);
    private static final LocalDate END_OF_AUGUST = LocalDate.of(2026, 8, 31);

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Retentions retentions;

    @Inject
    private People people;

    @Inject
    private DueSoon dueSoon;

    @Inject
    private Payroll payroll;

    @Inject
    private Payslips payslips;

    @Inject
    private Computation computation;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @BeforeEach
    void actAsAnOfficer() {
        current.actAs(accounts.byUsername("officer").orElseThrow());
    }

    @Test
    void paysTheFormerPostUntilItsEndAndThePresentOneAfterIt() throws Exception {
        long unit = unit("TRP-1");
        long leader = leader("Người Thử Bảo Lưu Một", unit);
        retentions.retain(leader, keeping("0.25", END_OF_AUGUST), text("TRP-1"));

        assertThat(leadership(unit, leader, "2026-08").amount()).isEqualTo(1_771_000);
        assertThat(leadership(unit, leader, "2026-08").formula()).contains("max(0,70; 0,25)");
        assertThat(leadership(unit, leader, "2026-09").amount()).isEqualTo(632_500);
        assertThat(dueSoon.between(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 9, 13), 500))
                .filteredOn(due -> due.personId() == leader)
                .extracting(Due::key, Due::on)
                .containsExactly(org.assertj.core.api.Assertions.tuple("people.due.retention", END_OF_AUGUST));
    }

    @Test
    void letsTheOfficerShortenWhatIsKeptButNotLengthenIt() throws Exception {
        long leader = leader("Người Thử Bảo Lưu Hai", unit("TRP-2"));

        assertThatThrownBy(() -> retentions.retain(leader, keeping("", END_OF_AUGUST.plusDays(1)), text("TRP-2A")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer)
                                .containsExactly("/lastDay"));
        assertThatThrownBy(() -> retentions.retain(leader, keeping("0.70", END_OF_AUGUST), text("TRP-2B")))
                .isInstanceOf(Problem.class);
        retentions.retain(leader, keeping("", END_OF_AUGUST), text("TRP-2C"));
        retentions.retain(leader, keeping("", LocalDate.of(2026, 6, 30)), text("TRP-2D"));

        assertThat(people.snapshot(leader, LocalDate.of(2026, 6, 30)).allowance(AllowanceCode.RETENTION))
                .isPresent();
        assertThat(people.snapshot(leader, LocalDate.of(2026, 7, 1)).allowance(AllowanceCode.RETENTION))
                .isEmpty();
        assertThat(people.snapshot(leader, MARCH_2026).own(AllowanceCode.LEADERSHIP))
                .isEmpty();
    }

    private static Retaining keeping(String present, LocalDate lastDay) {
        return new Retaining(RetentionGround.RESTRUCTURING, "0.70", present, null, lastDay);
    }

    private ExplainedLine leadership(long unit, long person, String month) throws Exception {
        PayrollRun run = payroll.create(YearMonth.parse(month), unit);
        if (!run.state().equals(RunState.COMPUTED)) {
            computation.compute(run.id(), "test", (done, total, message) -> {});
        }
        return payslips.explain(run.id(), person).lines().stream()
                .filter(line -> line.line() == PayLine.LEADERSHIP)
                .findFirst()
                .orElseThrow();
    }

    private long unit(String code) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new PayrollLand(connection).unit(code, "Xã Thử Bảo Lưu " + code, "COMMUNE", 1, "STATE");
        }
    }

    private long leader(String name, long unit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            PayrollLand land = new PayrollLand(connection);
            long leader = land.civilServant(name, unit);
            land.allowance(leader, "LEADERSHIP", "0.70", null);
            return leader;
        }
    }

    private static DecisionText text(String number) {
        return new DecisionText(number, "Quyết định thử nghiệm", "Cơ quan thử", "Người ký mẫu", MARCH_2026, MARCH_2026);
    }
}
