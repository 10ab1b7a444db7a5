package org.bienche.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.launch.InContainer;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators of one commune among those of the country: whose password they may set, and whose not. */
class AdministrationIT extends InContainer {

    private static final String PASSWORD = "mười hai con giáp";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Accounts accounts;

    @Inject
    private Administration administration;

    @Inject
    private Delegations delegations;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    private long commune;
    private Caller local = nobody();
    private Caller national = nobody();

    @BeforeEach
    void anAdministratorOfOneCommune() {
        national = account("adm-national", new Grant(Role.ADMINISTRATOR, Grant.ROOT_UNIT));
        current.actAs(account("adm-registrar", new Grant(Role.OFFICER, Grant.ROOT_UNIT)));
        commune = commune();
        local = account("adm-local", new Grant(Role.ADMINISTRATOR, commune));
        account("adm-chief", new Grant(Role.LEADER, Grant.ROOT_UNIT));
    }

    @Test
    void doesNotHaveTheAccountThatIsLentMoreThanTheCommune() {
        long clerk = account("adm-lent", new Grant(Role.OFFICER, commune)).accountId();
        administration.changePassword(local, clerk, PASSWORD);
        long lent = delegations.lend(caller("adm-chief"), "adm-lent", TODAY, TODAY.plusDays(3), "Đi công tác");
        refusesEverything(clerk);
        assertThat(signingIn.signIn("adm-lent", PASSWORD, "192.0.2.7").outcome())
                .isEqualTo(SignIn.Outcome.WELCOME);
        administration.changePassword(national, clerk, PASSWORD);
        delegations.end(caller("adm-chief"), lent);
        administration.changePassword(local, clerk, PASSWORD);
    }

    @Test
    void doesNotHaveTheAccountThatWillBeLentMoreLater() {
        long clerk = account("adm-lent-later", new Grant(Role.OFFICER, commune)).accountId();
        long lent = delegations.lend(
                caller("adm-chief"), "adm-lent-later", TODAY.plusDays(20), TODAY.plusDays(30), "Nghỉ phép");
        refusesEverything(clerk);
        accounts.enable("test", caller("adm-chief").accountId(), false);
        refusesEverything(clerk);
        accounts.enable(
                "test",
                administration.all(national).stream()
                        .filter(one -> one.username().equals("adm-chief"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                true);
        delegations.end(caller("adm-chief"), lent);
        assertThat(names(local)).contains("adm-lent-later");
    }

    @Test
    void hasTheAccountsWithoutAGrantThatItMadeAndNoOthers() {
        refusesEverything(accounts.add("test", named("adm-new"), "Mới", PASSWORD));
        refusesEverything(administration.add(national, named("adm-elsewhere"), "Nơi khác", PASSWORD));
        long own = administration.add(local, named("adm-own"), "Của mình", PASSWORD);
        administration.changePassword(local, own, PASSWORD + " mới");
        administration.grant(local, own, new Grant(Role.DEPARTMENT, commune));
        assertThatThrownBy(() -> administration.grant(local, own, new Grant(Role.DEPARTMENT, Grant.ROOT_UNIT)))
                .isInstanceOf(NotFound.class);
        accounts.grant("test", own, new Grant(Role.LEADER, Grant.ROOT_UNIT));
        refusesEverything(own);
        accounts.revoke("test", own, new Grant(Role.LEADER, Grant.ROOT_UNIT));
        administration.revoke(local, own, new Grant(Role.DEPARTMENT, commune));
        refusesEverything(own);
    }

    @Test
    void keepsTheAccountWhoseLastGrantInTheCommuneHasEnded() {
        long clerk = account("adm-between", new Grant(Role.OFFICER, commune)).accountId();
        administration.revoke(local, clerk, new Grant(Role.OFFICER, commune));
        administration.grant(local, clerk, new Grant(Role.DEPARTMENT, commune));
        assertThat(administration.view(local, clerk).grants())
                .extracting(DatedGrant::grant)
                .containsExactly(new Grant(Role.DEPARTMENT, commune));
    }

    @Test
    void grantsForSomeDays() {
        long clerk = account("adm-dated", new Grant(Role.DEPARTMENT, commune)).accountId();
        Grant grant = new Grant(Role.OFFICER, commune);
        administration.revoke(local, clerk, grant);
        LocalDate first = TODAY.plusDays(3);
        administration.grant(local, clerk, grant, first, first);
        assertThat(administration.view(local, clerk).grants())
                .contains(new DatedGrant(grant, first, first.plusDays(1)));
        assertThat(caller("adm-dated").has(Role.OFFICER)).isFalse();
        administration.revoke(local, clerk, grant);
        administration.grant(local, clerk, grant, null, TODAY);
        assertThat(caller("adm-dated").has(Role.OFFICER)).isTrue();
        administration.revoke(local, clerk, grant);
    }

    @Test
    void grantsForNoDayThatIsOverAndNoDaysThatEndBeforeTheyBegin() {
        long clerk = account("adm-days", new Grant(Role.DEPARTMENT, commune)).accountId();
        Grant grant = new Grant(Role.OFFICER, commune);
        assertThatThrownBy(() -> administration.grant(local, clerk, grant, TODAY.minusDays(1), null))
                .hasMessageContaining("access.grant.past");
        assertThatThrownBy(() -> administration.grant(local, clerk, grant, null, TODAY.minusDays(1)))
                .hasMessageContaining("access.grant.days");
        assertThatThrownBy(() -> administration.grant(local, clerk, grant, TODAY.plusDays(2), TODAY.plusDays(1)))
                .hasMessageContaining("access.grant.days");
        assertThat(administration.view(local, clerk).grants()).hasSize(1);
    }

    @Test
    void doesNotHaveTheAccountWhoseGrantElsewhereIsYetToBegin() {
        Caller clerk = account("adm-moving", new Grant(Role.OFFICER, commune));
        accounts.move("test", commune, Grant.ROOT_UNIT, TODAY.plusDays(10));
        refusesEverything(clerk.accountId());
        accounts.giveBack(
                "test", clerk.accountId(), new Grant(Role.OFFICER, commune), Grant.ROOT_UNIT, TODAY.plusDays(10));
        administration.changePassword(local, clerk.accountId(), PASSWORD);
    }

    @Test
    void letsNobodyButAdministratorsInAndNoneOfThemShutThemselvesOut() {
        Caller officer = account("adm-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
        assertThatThrownBy(() -> administration.all(officer)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> administration.add(officer, named("adm-x"), "X", PASSWORD))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> administration.changePassword(officer, local.accountId(), PASSWORD))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> administration.enable(local, local.accountId(), false))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(
                        () -> administration.revoke(local, local.accountId(), new Grant(Role.ADMINISTRATOR, commune)))
                .isInstanceOf(Problem.class);
    }

    private void refusesEverything(long account) {
        Grant grant = new Grant(Role.OFFICER, commune);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> administration.view(local, account),
                () -> administration.changePassword(local, account, PASSWORD),
                () -> administration.enable(local, account, false),
                () -> administration.grant(local, account, grant),
                () -> administration.revoke(local, account, grant))) {
            assertThatThrownBy(act).isInstanceOf(NotFound.class);
        }
        assertThat(administration.all(local)).noneMatch(one -> one.id() == account);
        assertThat(administration.all(national)).anyMatch(one -> one.id() == account);
    }

    private List<String> names(Caller administrator) {
        return administration.all(administrator).stream()
                .map(AccountView::username)
                .toList();
    }

    private Caller account(String name, Grant grant) {
        if (accounts.byUsername(name).isEmpty()) {
            accounts.add("test", name, name, PASSWORD);
        }
        Caller known = caller(name);
        known.own().stream()
                .filter(one -> !one.equals(grant))
                .forEach(one -> accounts.revoke("test", known.accountId(), one));
        accounts.grant("test", known.accountId(), grant);
        return caller(name);
    }

    private static String named(String name) {
        return name + "-" + System.nanoTime();
    }

    private Caller caller(String name) {
        return accounts.byUsername(name).orElseThrow();
    }

    private static Caller nobody() {
        return new Caller(0, "nobody", "", "vi", Set.of(), Set.of());
    }

    private long commune() {
        return organization.tree(TODAY).byCode("ADM-1").stream()
                .findFirst()
                .map(unit -> unit.id())
                .orElseGet(this::opened);
    }

    private long opened() {
        long id = organization.reserve(1);
        DecisionText text = new DecisionText("ADM-1/QĐ", "Lập xã thử", "UBND thử", "Người ký mẫu", LONG_AGO, LONG_AGO);
        organization.change(
                decisions.record(decisions.decide(text).id()),
                LONG_AGO,
                List.of(new UnitChange.Open(
                        id, UnitFacts.of("ADM-1", "Xã Quản Trị", UnitKind.COMMUNE, Organization.ROOT))));
        return id;
    }
}
