package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bienche.staffing.StaffRoom.text;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.decisions.Decisions;
import org.bienche.launch.InContainer;
import org.bienche.organization.Organization;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.Establishment.Severity;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.TransferPreview;
import org.bienche.transfers.Transfers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody comes beyond a quota, unless a surplus with its deadline is recorded. */
class QuotaGuardIT extends InContainer {

    private static final LocalDate YEAR_2020 = LocalDate.of(2020, 1, 1);

    @Inject
    private StaffRoom room;

    @Inject
    private Staffing staffing;

    @Inject
    private Transfers transfers;

    @Inject
    private Invariants invariants;

    @Inject
    private QuotaCut cuts;

    @Inject
    private Decisions decisions;

    @Resource
    private UserTransaction transaction;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void actAsAnOfficerOfTheWholeCountry() {
        room.actAs("quota-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void refusesToHireBeyondTheQuotaAndLeavesNothingBehind() {
        long unit = unit("QG-1", Organization.ROOT);
        hire("QG-11", "QG-1", unit);
        grant(unit, 2, null);
        hire("QG-12", "QG-1", unit);

        assertThatThrownBy(() -> hire("QG-13", "QG-1", unit))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::key)
                                .containsExactly("staffing.over.quota.CIVIL_SERVANT"));
        assertThat(line(unit))
                .extracting(Line::quota, Line::present, Line::vacant, Line::surplus)
                .containsExactly(2, 2, 0, 0);
        cascadeHolds();
    }

    @Test
    void hiresBeyondTheQuotaWhereASurplusWithItsDeadlineIsRecorded() {
        long unit = unit("QG-2", Organization.ROOT);
        hire("QG-21", "QG-2", unit);
        grant(unit, 1, today.plusYears(3));
        hire("QG-22", "QG-2", unit);

        assertThat(line(unit)).extracting(Line::surplus).isEqualTo(1);
        assertThat(staffing.establishment(unit, today).findings())
                .extracting(Finding::severity, Finding::deadline)
                .containsExactly(tuple(Severity.SHOULD_LOOK, today.plusYears(3)));
        cascadeHolds();
    }

    @Test
    void hiresBeyondTheQuotaWhereTheDeadlineIsStatedWithIt() {
        long above = unit("QG-10", Organization.ROOT);
        long unit = unit("QG-101", above);
        grant(above, 1, null);
        grant(unit, 1, null);
        hire("QG-102", "QG-101", unit);
        LocalDate deadline = today.plusYears(2);

        assertThatThrownBy(() -> hire("QG-103", "QG-101", unit, today))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::key)
                                .containsExactly("staffing.surplus.deadline"));
        hire("QG-104", "QG-101", unit, deadline);

        assertThat(line(unit)).extracting(Line::present, Line::surplus).containsExactly(2, 1);
        assertThat(staffing.establishment(unit, today).findings())
                .extracting(Finding::severity, Finding::deadline)
                .containsExactly(tuple(Severity.SHOULD_LOOK, deadline));
        assertThat(staffing.establishment(above, today).findings())
                .extracting(Finding::deadline)
                .contains(deadline);
        cascadeHolds();
    }

    @Test
    void looksAtTheQuotaOfTheUnitsAboveToo() {
        long above = unit("QG-3", Organization.ROOT);
        long below = unit("QG-31", above);
        grant(above, 1, null);
        hire("QG-32", "QG-31", below);

        assertThatThrownBy(() -> hire("QG-33", "QG-31", below)).isInstanceOf(Problem.class);
        cascadeHolds();
    }

    @Test
    void refusesAGrantBelowWhoIsThereWithoutADeadline() {
        long unit = unit("QG-4", Organization.ROOT);
        hire("QG-41", "QG-4", unit);
        hire("QG-42", "QG-4", unit);

        assertThatThrownBy(() -> grant(unit, 1, null)).isInstanceOf(Problem.class);
        grant(unit, 1, today.plusYears(1));
        cascadeHolds();
    }

    @Test
    void movesBeyondTheQuotaOnlyWithADeadlineAndRecordsIt() {
        long from = unit("QG-5", Organization.ROOT);
        long to = unit("QG-6", Organization.ROOT);
        hire("QG-51", "QG-5", from);
        hire("QG-52", "QG-5", from);
        hire("QG-61", "QG-6", to);
        grant(to, 2, null);
        List<TransferOrder.Line> both =
                List.of(new TransferOrder.Line("QG-51", "QG-6", null), new TransferOrder.Line("QG-52", "QG-6", null));

        TransferPreview tried = transfers.preview(new TransferOrder(today, both));
        assertThat(tried.moves()).hasSize(2);
        assertThat(tried.strains())
                .extracting(Strain::quota, Strain::before, Strain::after, Strain::isForbidden)
                .containsExactly(tuple(2, 1, 3, true));
        assertThatThrownBy(() -> transfers.carryOut(new TransferOrder(today, both), text("QG-MOVE-1", today)))
                .isInstanceOf(Problem.class);
        assertThat(line(to).present()).isEqualTo(1);

        LocalDate deadline = today.plusYears(2);
        transfers.carryOut(new TransferOrder(today, both, deadline), text("QG-MOVE-2", today));
        assertThat(line(to))
                .extracting(Line::quota, Line::present, Line::surplus)
                .containsExactly(2, 3, 1);
        assertThat(staffing.establishment(to, today).findings())
                .extracting(Finding::deadline)
                .containsExactly(deadline);
        cascadeHolds();
    }

    @Test
    void aPlaceThatIsCutDoesNotComeBackWhenTheQuotaChangesAgainWithinTheYear() throws Exception {
        long unit = unit("QG-11", Organization.ROOT);
        LocalDate first = LocalDate.of(today.getYear() + 1, 1, 1);
        grantNextYear(unit, 5, first);
        grantNextYear(unit, 4, first.plusMonths(9));
        grantNextYear(unit, 0, first.plusMonths(11));
        transaction.begin();
        int cut = cuts.byOne(
                decisions.record(decisions.decide(text("QG-CUT", first)).id()),
                unit,
                first.plusMonths(5),
                StaffKind.CIVIL_SERVANT);
        transaction.commit();

        assertThat(cut).isEqualTo(1);
        assertThat(List.of(4, 5, 8, 9, 11))
                .extracting(month -> line(unit, first.plusMonths(month)).quota())
                .containsExactly(5, 4, 4, 3, 0);
        cascadeHolds();
    }

    @Test
    void saysOnceThatAQuotaIsExceededHoweverOftenOneAboveItChangesWithinTheYear() {
        long above = unit("QG-12", Organization.ROOT);
        long unit = unit("QG-121", above);
        LocalDate first = LocalDate.of(today.getYear() + 1, 1, 1);
        grantNextYear(unit, 1, first);
        grantNextYear(above, 10, first);
        grantNextYear(above, 9, first.plusMonths(9));
        hire("QG-1211", "QG-121", unit);

        assertThatThrownBy(() -> hire("QG-1212", "QG-121", unit))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::key)
                                .containsExactly("staffing.over.quota.CIVIL_SERVANT"));
    }

    private void grantNextYear(long unit, int number, LocalDate on) {
        staffing.grant(
                text("QG-NEXT-" + number, on), new Quota(unit, on.getYear(), StaffKind.CIVIL_SERVANT, number, null));
    }

    @Test
    void movesWithinTheUnitsOfAFullQuota() {
        long above = unit("QG-7", Organization.ROOT);
        long one = unit("QG-71", above);
        unit("QG-72", above);
        hire("QG-73", "QG-71", one);
        grant(above, 1, null);

        transfers.carryOut(
                new TransferOrder(today, List.of(new TransferOrder.Line("QG-73", "QG-72", null))),
                text("QG-MOVE-3", today));
        assertThat(line(above)).extracting(Line::present, Line::surplus).containsExactly(1, 0);
    }

    @Test
    void hidesTheFiguresOfOtherUnits() {
        long mine = unit("QG-8", Organization.ROOT);
        long foreign = unit("QG-9", Organization.ROOT);
        room.actAs("quota-department", new Grant(Role.DEPARTMENT, mine));

        assertThat(staffing.establishment(mine, today).lines()).isNotEmpty();
        assertThatThrownBy(() -> staffing.establishment(foreign, today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staffing.cascade(foreign, today)).isInstanceOf(NotFound.class);
    }

    private void cascadeHolds() {
        assertThat(invariants.check())
                .filteredOn(one -> one.id().equals("QUOTA_CASCADE"))
                .flatExtracting(Invariants.Checked::findings)
                .filteredOn(finding -> finding.toString().contains("QG-"))
                .isEmpty();
    }

    private Line line(long unit) {
        return line(unit, today);
    }

    private Line line(long unit, LocalDate on) {
        return staffing.establishment(unit, on).lines().stream()
                .filter(line -> line.staffKind() == StaffKind.CIVIL_SERVANT)
                .findFirst()
                .orElseThrow();
    }

    private void grant(long unit, int number, @Nullable LocalDate surplusUntil) {
        staffing.grant(
                text("QG-GRANT-" + unit + "-" + number + (surplusUntil == null ? "" : "-S"), YEAR_2020),
                new Quota(unit, today.getYear(), StaffKind.CIVIL_SERVANT, number, surplusUntil));
    }

    private void hire(String number, String code, long unit) {
        hire(number, code, unit, null);
    }

    private void hire(String number, String code, long unit, @Nullable LocalDate surplusUntil) {
        room.hire(number, code, unit, YEAR_2020, surplusUntil);
    }

    private long unit(String code, long parent) {
        return room.open(code, parent, YEAR_2020);
    }
}
