package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.launch.InContainer;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.people.Appointment;
import org.bienche.people.DepartureKind;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.People;
import org.bienche.people.PersonName;
import org.bienche.people.PersonnelChanges;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case on its way from proposal to payment, and what must not happen on that way. */
class CasesIT extends InContainer {

    private static final LocalDate YEAR_2010 = LocalDate.of(2010, 1, 1);
    private static final LocalDate AUGUST_31 = LocalDate.of(2025, 8, 31);
    private static final LocalDate SEPTEMBER_2025 = LocalDate.of(2025, 9, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    private Cases cases;

    @Inject
    private CaseSigning signing;

    @Inject
    private CaseRegister register;

    @Inject
    private PastRegister past;

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Invariants invariants;

    @Inject
    private QuotaProbe quota;

    private int number;
    private long unit;
    private long person;

    @BeforeEach
    void hireSomebodyInAUnitWithAQuota() throws Exception {
        number = NUMBERS.incrementAndGet();
        actAs("case-root", Role.OFFICER, Grant.ROOT_UNIT);
        unit = organization.reserve(1);
        long recording = recording("opening");
        organization.change(
                recording,
                YEAR_2010,
                List.of(new UnitChange.Open(
                        unit,
                        UnitFacts.of("TG-" + number, "Xã Tinh Giản " + number, UnitKind.COMMUNE, Organization.ROOT))));
        Identity identity = new Identity(
                new PersonName("Nguyễn Thị Thử " + number),
                LocalDate.of(1970, 3, 15),
                Sex.F,
                null,
                LocalDate.of(1995, 1, 1),
                0,
                null,
                null);
        person = changes.hire(
                recording,
                List.of(new Newcomer(
                        "TG-" + number,
                        identity,
                        YEAR_2010,
                        Appointment.main(unit, 1, StaffKind.CIVIL_SERVANT),
                        YEAR_2010,
                        Salary.ofRank("01.003", "A1", 9, new BigDecimal("4.98"), YEAR_2010),
                        List.of())),
                null);
        long decision = decisions.decide(text("quota", SEPTEMBER_2025)).id();
        quota.grant(decisions.record(decision), decision, unit, 2025, StaffKind.CIVIL_SERVANT, 12);
        actAs("case-officer", Role.OFFICER, unit);
    }

    @Test
    void leadsACaseFromProposalToDepartureQuotaCutAndPayment() throws Exception {
        CaseOptions options = cases.options(person, terms());
        Benefit best = options.eligible().getFirst();
        assertThat(best.total()).isPositive();

        long id = cases.propose(person, terms(), best.policy(), best.leaving());
        assertThat(cases.get(id).total()).isEqualTo(best.total());
        signing.submit(id);

        actAs("case-leader", Role.LEADER, unit);
        signing.approve(id, "đồng ý");
        assertThat(cases.get(id).state()).isEqualTo(CaseState.APPROVED);

        actAs("case-officer", Role.OFFICER, unit);
        cases.depart(id, text("departure", SEPTEMBER_2025), true);
        StreamliningCase left = cases.get(id);
        assertThat(left.state()).isEqualTo(CaseState.DEPARTED);
        assertThat(left.course().quotaCut()).isEqualTo(1);
        assertThat(quota.left(unit, AUGUST_31)).isEqualTo(12);
        assertThat(quota.left(unit, SEPTEMBER_2025)).isEqualTo(11);
        assertThat(people.history(person, AUGUST_31).departures())
                .singleElement()
                .satisfies(departure -> {
                    assertThat(departure.kind()).isEqualTo(DepartureKind.STREAMLINED);
                    assertThat(departure.on()).isEqualTo(SEPTEMBER_2025);
                });
        assertThat(people.history(person, AUGUST_31).on(SEPTEMBER_2025).main()).isNull();

        cases.pay(id, LocalDate.of(2025, 9, 20));
        assertThat(cases.get(id).course().paidOn()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(register.byYear(unit))
                .containsExactly(new RegisterLine(2025, Cause.REORGANIZATION, 1, best.total()));
        assertThat(invariants.check())
                .filteredOn(check -> List.of("FROZEN", "DECIDED", "TRAIL").contains(check.id()))
                .allMatch(Invariants.Checked::holds);
    }

    @Test
    void isCarriedOutOnce() throws Exception {
        long id = approved();
        cases.depart(id, text("once", SEPTEMBER_2025), true);
        assertThatThrownBy(() -> cases.depart(id, text("twice", SEPTEMBER_2025), true))
                .isInstanceOf(Conflict.class);
        assertThat(quota.left(unit, SEPTEMBER_2025)).isEqualTo(11);
    }

    @Test
    void nobodyHasTwoOpenCases() {
        propose();
        assertThatThrownBy(this::propose).isInstanceOf(Conflict.class);
    }

    @Test
    void whoSubmitsDoesNotApprove() {
        long id = propose();
        signing.submit(id);
        accounts.grant("test", current.caller().accountId(), new Grant(Role.LEADER, unit));
        current.actAs(accounts.byUsername(current.caller().username()).orElseThrow());
        assertThatThrownBy(() -> signing.approve(id, null)).isInstanceOf(Forbidden.class);
        assertThat(cases.get(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void aReturnedCaseIsCalculatedAnewAndSubmittedAgain() {
        long id = propose();
        signing.submit(id);
        actAs("case-leader", Role.LEADER, unit);
        signing.sendBack(id, "Kiểm tra lại số tháng đóng");
        actAs("case-officer", Role.OFFICER, unit);
        StreamliningCase returned = cases.get(id);
        assertThat(returned.state()).isEqualTo(CaseState.RETURNED);
        CaseTerms shorter = new CaseTerms(
                SEPTEMBER_2025,
                LocalDate.of(2025, 7, 1),
                Cause.REORGANIZATION,
                Ground.DIRECT,
                false,
                300,
                null,
                null,
                null);
        Benefit best = cases.options(person, shorter).eligible().getFirst();
        cases.revise(id, returned.version(), shorter, best.policy(), best.leaving());
        assertThat(cases.get(id).total()).isLessThan(returned.total());
        signing.submit(id);
        assertThat(cases.get(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void whoWasPaidUnderOnePolicyIsPaidUnderNoOther() {
        CaseTerms paid = new CaseTerms(
                SEPTEMBER_2025,
                LocalDate.of(2025, 7, 1),
                Cause.REORGANIZATION,
                Ground.DIRECT,
                false,
                null,
                null,
                null,
                Policy.ND29_2023);
        assertThat(cases.options(person, paid).eligible())
                .extracting(Benefit::policy)
                .containsOnly(Policy.ND170_2025);
        assertThatThrownBy(() -> cases.propose(person, paid, Policy.ND178_2024, Leaving.SEVERANCE))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .anySatisfy(error -> assertThat(error.message(Language.VI))
                                        .contains("NĐ 29/2023/NĐ-CP")
                                        .contains("NĐ 154/2025/NĐ-CP")));
        long id = cases.propose(person, paid, Policy.ND170_2025, Leaving.RESIGNATION);
        assertThat(cases.get(id).terms().paidUnder()).isEqualTo(Policy.ND29_2023);
        assertThat(register.budget(CaseFilter.ALL).sum().people()).isPositive();
    }

    @Test
    void outsideTheScopeThereIsNoCase() {
        long id = propose();
        long elsewhere = unit;
        try {
            actAs("case-root", Role.OFFICER, Grant.ROOT_UNIT);
            elsewhere = organization.reserve(1);
            organization.change(
                    recording("elsewhere"),
                    YEAR_2010,
                    List.of(new UnitChange.Open(
                            elsewhere,
                            UnitFacts.of("TK-" + number, "Xã Khác " + number, UnitKind.COMMUNE, Organization.ROOT))));
        } finally {
            actAs("case-stranger", Role.OFFICER, elsewhere);
        }
        assertThatThrownBy(() -> cases.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.submit(id)).isInstanceOf(NotFound.class);
        assertThat(register.list(new CaseQuery(CaseFilter.ALL, 200, null)).items())
                .noneMatch(one -> one.id() == id);
    }

    @Test
    void takesOverAnEarlierRegisterOrNothingOfIt() {
        String heading = "fullName,born,unit,staffKind,cause,leaving,basis,leftOn,total\n";
        String good = "Lê Thị Cũ,1960-05-01,TG-" + number
                + ",PUBLIC_EMPLOYEE,QUALIFICATION,SEVERANCE,NĐ 108/2014/NĐ-CP,2016-04-01,85000000\n";
        String bad = "Trần Văn Cũ,1961-05-01,NO-SUCH,PUBLIC_EMPLOYEE,RATING,SEVERANCE,NĐ 108/2014/NĐ-CP,2017-04-01,1\n";
        assertThatThrownBy(() -> past.read(stream(heading + good + bad)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).hasSize(1));
        register.takeOver(text("register", SEPTEMBER_2025), past.read(stream(heading + good)));
        assertThat(register.byYear(unit)).containsExactly(new RegisterLine(2016, Cause.QUALIFICATION, 1, 85_000_000));
    }

    @Test
    void takesNoDepartureOverTwiceWhateverTheDecision() {
        String heading = "fullName,born,unit,staffKind,cause,leaving,basis,leftOn,total\n";
        String end =
                ",TG-" + number + ",PUBLIC_EMPLOYEE,QUALIFICATION,SEVERANCE,NĐ 108/2014/NĐ-CP,2016-04-01,85000000\n";
        String first = "Lê Thị Một,1960-05-01" + end + "Lê Thị Hai," + end + "Lê Thị Hai," + end;
        List<PastDeparture> sent = past.read(stream(heading + first));
        assertThat(register.compare(sent)).isEqualTo(new CaseRegister.Takeover(3, 0));
        assertThat(register.takeOver(text("first", SEPTEMBER_2025), sent).fresh())
                .isEqualTo(3);

        assertThat(register.compare(sent)).isEqualTo(new CaseRegister.Takeover(0, 3));
        assertThatThrownBy(() -> register.takeOver(text("first", SEPTEMBER_2025), sent))
                .hasMessageStartingWith("streamlining.case.takeover.nothing");
        List<PastDeparture> longer = past.read(stream(heading + first + "Lê Thị Ba,1960-05-01" + end));
        assertThat(register.takeOver(text("second", SEPTEMBER_2025), longer))
                .isEqualTo(new CaseRegister.Takeover(1, 3));
        assertThat(register.byYear(unit)).containsExactly(new RegisterLine(2016, Cause.QUALIFICATION, 4, 340_000_000));
    }

    @Test
    void refusesLinesThatTheRegisterCannotKeepByRowAndColumn() {
        String heading = "fullName,born,unit,staffKind,cause,leaving,basis,leftOn,total\n";
        String line = "%s,1960-05-01,TG-" + number + ",PUBLIC_EMPLOYEE,QUALIFICATION,SEVERANCE,%s,%s,%s\n";
        String lines = line.formatted("Lê".repeat(61), "NĐ", "2016-04-01", "1")
                + line.formatted("Lê Thị Cũ", "NĐ ".repeat(90), "2016-04-01", "1")
                + line.formatted("Lê Thị Cũ", "NĐ", "0016-04-01", "1")
                + line.formatted("Lê Thị Cũ", "NĐ", "2016-04-01", "-1")
                + line.formatted("Lê Thị Cũ", "NĐ", "2016-04-01", "999999999999999999");
        assertThatThrownBy(() -> past.read(stream(heading + lines)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::row, Problem.Error::column)
                                .containsExactly(
                                        tuple(2, "fullName"),
                                        tuple(3, "basis"),
                                        tuple(4, "leftOn"),
                                        tuple(5, "total"),
                                        tuple(6, "total")));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long approved() {
        long id = propose();
        signing.submit(id);
        actAs("case-leader", Role.LEADER, unit);
        signing.approve(id, null);
        actAs("case-officer", Role.OFFICER, unit);
        return id;
    }

    private long propose() {
        Benefit best = cases.options(person, terms()).eligible().getFirst();
        return cases.propose(person, terms(), best.policy(), best.leaving());
    }

    private static CaseTerms terms() {
        return new CaseTerms(
                SEPTEMBER_2025,
                LocalDate.of(2025, 7, 1),
                Cause.REORGANIZATION,
                Ground.DIRECT,
                false,
                null,
                null,
                null,
                null);
    }

    private long recording(String what) {
        return decisions.record(decisions.decide(text(what, YEAR_2010)).id());
    }

    private DecisionText text(String what, LocalDate on) {
        return new DecisionText(
                "TG-" + what + "-" + number, "Quyết định thử " + what, "UBND thử", "Người ký thử", on, on);
    }

    private void actAs(String name, Role role, long where) {
        String username = name + (where == Grant.ROOT_UNIT ? "" : "-" + where);
        if (accounts.byUsername(username).isEmpty()) {
            long id = accounts.add("test", username, username, "mười hai con giáp");
            accounts.grant("test", id, new Grant(role, where));
        }
        current.actAs(accounts.byUsername(username).orElseThrow());
    }
}
