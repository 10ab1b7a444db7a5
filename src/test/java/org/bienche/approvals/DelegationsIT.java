package org.bienche.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienche.access.Accounts;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Delegation;
import org.bienche.access.Delegations;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.launch.InContainer;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaders' substitutes: what they may sign, and that nobody signs their own by way of one. */
class DelegationsIT extends InContainer {

    private static final String PASSWORD = "mười hai con giáp";
    private static final String REASON = "Đi công tác";
    private static final AtomicInteger SUBJECTS = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Accounts accounts;

    @Inject
    private Delegations delegations;

    @Inject
    private Approvals approvals;

    @Inject
    private Handing handing;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Test
    void isNotLentToWhoWatchesOrManages() {
        assertThat(delegations.candidates(caller("dlg-chief")))
                .extracting(Delegation.Person::username)
                .contains("dlg-clerk", "dlg-officer")
                .doesNotContain("dlg-auditor", "dlg-keeper");
        for (String name : List.of("dlg-auditor", "dlg-keeper")) {
            assertThatThrownBy(() -> delegations.lend(caller("dlg-chief"), name, TODAY, TODAY, REASON))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("access.delegation.unknown");
        }
    }

    @BeforeEach
    void somebodyActs() {
        account("dlg-chief", Role.LEADER);
        account("dlg-other", Role.LEADER);
        account("dlg-officer", Role.OFFICER);
        account("dlg-clerk", Role.DEPARTMENT);
        account("dlg-auditor", Role.AUDITOR);
        account("dlg-keeper", Role.ADMINISTRATOR);
        current.actAs(caller("dlg-chief"));
    }

    @Test
    void lendsTheLeadershipForTheDaysAndTakesItBackAtOnce() {
        assertThat(caller("dlg-clerk").has(Role.LEADER)).isFalse();
        long lent = delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY, TODAY.plusDays(7), REASON);
        assertThat(caller("dlg-clerk").has(Role.LEADER)).isTrue();
        assertThat(caller("dlg-clerk").ownUnits(Role.LEADER)).isEmpty();
        delegations.end(caller("dlg-chief"), lent);
        assertThat(caller("dlg-clerk").has(Role.LEADER)).isFalse();
    }

    @Test
    void lendsNothingBeforeTheFirstDay() {
        long lent = delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY.plusDays(30), TODAY.plusDays(40), REASON);
        assertThat(caller("dlg-clerk").has(Role.LEADER)).isFalse();
        delegations.end(caller("dlg-chief"), lent);
    }

    @Test
    void tellsInWhosePlaceASubstituteDecided() {
        long lent = delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY, TODAY, REASON);
        long waiting = submitted("dlg-officer");
        current.actAs(caller("dlg-clerk"));
        approvals.approve(waiting, null);
        Approval decided = approval();
        assertThat(decided.decidedBy()).isEqualTo("dlg-clerk");
        assertThat(decided.decidedFor()).isEqualTo("dlg-chief");
        assertThat(trail.verify().holds()).isTrue();
        delegations.end(caller("dlg-chief"), lent);
    }

    @Test
    void letsNobodyApproveTheirOwnByWayOfASubstitute() {
        long lent = delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY, TODAY, REASON);
        long waiting = submitted("dlg-chief");
        current.actAs(caller("dlg-clerk"));
        assertThatThrownBy(() -> approvals.approve(waiting, null))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("approvals.own.substitute");
        delegations.end(caller("dlg-chief"), lent);
    }

    @Test
    void refusesACircleAndATwiceLentPower() {
        long lent = delegations.lend(caller("dlg-chief"), "dlg-other", TODAY, TODAY.plusDays(5), REASON);
        refused("access.delegation.circle", "dlg-other", "dlg-chief", TODAY.plusDays(5), TODAY.plusDays(9));
        assertThatThrownBy(() -> delegations.lend(caller("dlg-chief"), "dlg-other", TODAY, TODAY, REASON))
                .isInstanceOf(Conflict.class);
        long later = delegations.lend(caller("dlg-other"), "dlg-chief", TODAY.plusDays(6), TODAY.plusDays(9), REASON);
        delegations.end(caller("dlg-chief"), lent);
        delegations.end(caller("dlg-other"), later);
    }

    @Test
    void refusesWrongDaysNobodyAndOneself() {
        refused("access.delegation.past", "dlg-chief", "dlg-clerk", TODAY.minusDays(1), TODAY);
        refused("access.delegation.days", "dlg-chief", "dlg-clerk", TODAY, TODAY.minusDays(1));
        refused("access.delegation.days", "dlg-chief", "dlg-clerk", TODAY, TODAY.plusYears(20));
        refused("access.delegation.self", "dlg-chief", "dlg-chief", TODAY, TODAY);
        refused("access.delegation.unknown", "dlg-chief", "nobody-at-all", TODAY, TODAY);
        assertThatThrownBy(() -> delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY, TODAY, "  "))
                .hasMessageContaining("access.delegation.reason");
    }

    @Test
    void lendsNothingThatIsOnlyLent() {
        long lent = delegations.lend(caller("dlg-chief"), "dlg-clerk", TODAY, TODAY, REASON);
        assertThatThrownBy(() -> delegations.lend(caller("dlg-clerk"), "dlg-officer", TODAY, TODAY, REASON))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> delegations.end(caller("dlg-other"), lent)).isInstanceOf(NotFound.class);
        delegations.end(caller("dlg-chief"), lent);
    }

    @Test
    void handsOneMatterToAnotherLeaderWhoAloneDecidesIt() {
        long waiting = submitted("dlg-officer");
        handing.hand(waiting, "dlg-other");
        assertThat(approvals.waiting(unit -> true)).noneMatch(one -> one.id() == waiting);
        assertThat(approvals.handedOn()).anyMatch(one -> one.id() == waiting);
        assertThatThrownBy(() -> approvals.approve(waiting, null)).hasMessageContaining("approvals.handed");
        current.actAs(caller("dlg-other"));
        approvals.sendBack(waiting, "Thiếu căn cứ");
        assertThat(approval().state()).isEqualTo(Approval.State.RETURNED);
    }

    @Test
    void takesBackWhatItHandedAndHandsNothingToTheSubmitter() {
        long waiting = submitted("dlg-other");
        assertThatThrownBy(() -> handing.hand(waiting, "dlg-other")).hasMessageContaining("approvals.hand.submitter");
        assertThatThrownBy(() -> handing.hand(waiting, "dlg-clerk")).hasMessageContaining("approvals.hand.unknown");
        account("dlg-third", Role.LEADER);
        handing.hand(waiting, "dlg-third");
        handing.takeBack(waiting);
        approvals.approve(waiting, null);
        assertThat(approval().state()).isEqualTo(Approval.State.APPROVED);
        assertThatThrownBy(() -> handing.hand(waiting, "dlg-third")).isInstanceOf(Conflict.class);
    }

    private void refused(String key, String lender, String substitute, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> delegations.lend(caller(lender), substitute, first, last, REASON))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(key);
    }

    private long submitted(String by) {
        current.actAs(caller(by));
        long id =
                approvals.submit("delegations-it", SUBJECTS.incrementAndGet(), Grant.ROOT_UNIT, "Thử", "0".repeat(64));
        current.actAs(caller("dlg-chief"));
        return id;
    }

    private Approval approval() {
        return approvals.current("delegations-it", SUBJECTS.get()).orElseThrow();
    }

    private void account(String name, Role role) {
        if (accounts.byUsername(name).isEmpty()) {
            accounts.grant("test", accounts.add("test", name, name, PASSWORD), new Grant(role, Grant.ROOT_UNIT));
        }
    }

    private Caller caller(String name) {
        return accounts.byUsername(name).orElseThrow();
    }
}
