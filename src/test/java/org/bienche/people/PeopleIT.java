package org.bienche.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleIT extends InContainer {

    private static final LocalDate YEAR_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);
    private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 1);
    private static final String HEADING =
            "number,full_name,born,sex,staff_kind,unit,position,appointed_from,rank,step\n";

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private PersonnelOffice office;

    @Inject
    private PeopleImport lists;

    @Inject
    private PeopleProbe probe;

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

    @BeforeEach
    void actAsAnOfficerOfTheWholeCountry() {
        actAs("people-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void supersedesAFactAndNeverOverwritesIt() throws Exception {
        long person = hire("PI-1", unit("PI-U1"));
        long before = decisions.lastRecording();
        office.pay(person, rank("01.003", "3"), WorkingState.WORKING, basis(person), text("PI-STEP", MAY_2024));

        assertThat(salaryOn(person, APRIL_2024)).isEqualTo(new BigDecimal("2.67"));
        assertThat(salaryOn(person, MAY_2024)).isEqualTo(new BigDecimal("3.00"));
        assertThat(probe.salariesKnownAt(person, before)).containsExactly("2020-01-01..9999-12-31 2.67");
        assertThat(probe.salariesKnownAt(person, decisions.lastRecording()))
                .containsExactly("2020-01-01..2024-05-01 2.67", "2024-05-01..9999-12-31 3.00");
        assertThat(probe.salaryRows(person)).isEqualTo(3);
    }

    @Test
    void letsAnEarlierDecisionHoldOnlyUntilTheLaterOneThatIsKnown() throws Exception {
        long person = hire("PI-2", unit("PI-U2"));
        office.pay(person, rank("01.003", "4"), WorkingState.WORKING, null, text("PI-LATER", MAY_2024));
        office.pay(person, rank("01.003", "3"), WorkingState.WORKING, null, text("PI-EARLIER", MARCH_2024));

        assertThat(probe.salariesKnownAt(person, decisions.lastRecording()))
                .containsExactly(
                        "2020-01-01..2024-03-01 2.67", "2024-03-01..2024-05-01 3.00", "2024-05-01..9999-12-31 3.33");
    }

    @Test
    void refusesAChangeLaidUponAFactThatIsNoLongerKnown() {
        long person = hire("PI-3", unit("PI-U3"));
        long looked = basis(person);
        office.pay(person, rank("01.003", "3"), WorkingState.WORKING, looked, text("PI-FIRST", MARCH_2024));

        assertThatThrownBy(() -> office.pay(
                        person, rank("01.003", "4"), WorkingState.WORKING, looked, text("PI-SECOND", MAY_2024)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void keepsWhatAChangeOfSalaryDoesNotTouch() {
        long person = hire("PI-6", unit("PI-U15"));
        Map<String, String> retained = Map.of("rank", "01.003", "step", "2", "retainedDifference", "0.31");
        office.pay(person, retained, WorkingState.STUDY_ABROAD, basis(person), text("PI-KEEP-1", MARCH_2024));
        office.pay(person, rank("01.003", "3"), null, basis(person), text("PI-KEEP-2", MAY_2024));

        assertThat(people.snapshot(person, APRIL_2024).salary())
                .extracting(Salary::stepSince, Salary::retainedDifference, Salary::workingState)
                .containsExactly(YEAR_2020, new BigDecimal("0.31"), WorkingState.STUDY_ABROAD);
        assertThat(people.snapshot(person, MAY_2024).salary())
                .extracting(Salary::step, Salary::stepSince, Salary::retainedDifference, Salary::workingState)
                .containsExactly(3, MAY_2024, new BigDecimal("0.31"), WorkingState.STUDY_ABROAD);
    }

    @Test
    void tellsByFieldWhatIsWrongAndStoresNothing() {
        long person = hire("PI-4", unit("PI-U4"));
        assertThatThrownBy(() -> office.pay(
                        person, rank("01.003", "30"), WorkingState.WORKING, null, text("PI-ABSURD", MAY_2024)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer)
                                .containsExactly("/step"));
        assertThat(salaryOn(person, MAY_2024)).isEqualTo(new BigDecimal("2.67"));
    }

    @Test
    void showsAPersonAsOfADayAndUnderWhichDecision() {
        long first = unit("PI-U5");
        long second = unit("PI-U6");
        long person = hire("PI-5", first);
        appoint(person, second, MAY_2024);

        assertThat(people.snapshot(person, APRIL_2024).main())
                .extracting(Appointment::unitId)
                .isEqualTo(first);
        assertThat(people.snapshot(person, MAY_2024).main())
                .extracting(Appointment::unitId)
                .isEqualTo(second);
        assertThat(people.history(person, MAY_2024).appointments())
                .extracting(each -> decisions.get(each.decisionId()).number())
                .containsExactly("HIRE-PI-5", "POST-PI-5");
        oneMainPostHolds();
    }

    @Test
    void hidesWhoIsOutsideTheScope() {
        long mine = unit("PI-U7");
        long foreign = unit("PI-U8");
        long colleague = hire("PI-7", mine);
        long stranger = hire("PI-8", foreign);
        actAs("people-department", new Grant(Role.DEPARTMENT, mine));

        assertThat(people.snapshot(colleague, MAY_2024).number()).isEqualTo("PI-7");
        assertThatThrownBy(() -> people.snapshot(stranger, MAY_2024)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.list(query(foreign, ""))).isInstanceOf(NotFound.class);
        assertThat(people.list(query(null, "")).items())
                .extracting(PersonLine::number)
                .containsExactly("PI-7");
        assertThat(people.list(query(null, "PI-8")).items()).isEmpty();
        assertThat(people.count(query(null, ""))).isEqualTo(new CappedCount(1, false));
        assertThatThrownBy(() -> appoint(colleague, mine, MAY_2024)).isInstanceOf(Forbidden.class);
    }

    @Test
    void letsAnOfficerChangeOnlyThePeopleOfTheirUnits() {
        long mine = unit("PI-U9");
        long stranger = hire("PI-10", unit("PI-U10"));
        actAs("people-local-officer", new Grant(Role.OFFICER, mine));

        assertThatThrownBy(() -> office.depart(stranger, DepartureKind.LEFT, text("PI-NOT-MINE", MAY_2024)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hire(
                        "PI-11",
                        organization.tree(MAY_2024).byCode("PI-U10").getFirst().id()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void keepsTheFileOfWhoLeft() {
        long person = hire("PI-12", unit("PI-U12"));
        office.depart(person, DepartureKind.RETIRED, text("PI-RETIRED", MAY_2024));

        assertThat(people.snapshot(person, APRIL_2024).main()).isNotNull();
        assertThat(people.snapshot(person, MAY_2024).main()).isNull();
        assertThat(people.snapshot(person, MAY_2024).salary()).isNull();
        assertThat(people.history(person, MAY_2024).departures())
                .extracting(Departure::kind)
                .containsExactly(DepartureKind.RETIRED);
        assertThatThrownBy(() -> office.depart(person, DepartureKind.LEFT, text("PI-AGAIN", MAY_2024)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void takesOverAListAsAWholeOrNotAtAll() {
        unit("PI-U13");
        String good = HEADING
                + "PI-20,Nguyễn Văn Mẫu 20,15/01/1980,Nam,CIVIL_SERVANT,PI-U13,CHUYEN-VIEN,2020-01-01,01.003,2\n";
        String bad =
                good + "PI-21,Trần Thị Mẫu 21,31/02/1980,Nữ,CIVIL_SERVANT,NIRGENDS,CHUYEN-VIEN,2020-01-01,01.003,2\n";

        assertThat(lists.check(file(bad)).errors())
                .extracting(error -> error.row() + " " + error.column())
                .containsExactly("3 born", "3 unit");
        assertThatThrownBy(() -> lists.load(file(bad), null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> people.idOf("PI-20", MAY_2024)).isInstanceOf(NotFound.class);
        assertThat(lists.load(file(good), null).ready()).isEqualTo(1);
        assertThat(people.snapshot(people.idOf("PI-20", MAY_2024), MAY_2024)
                        .identity()
                        .name()
                        .full())
                .isEqualTo("Nguyễn Văn Mẫu 20");
        assertThat(lists.check(file(good)).errors())
                .extracting(Problem.Error::column)
                .containsExactly("number");
    }

    @Test
    void findsByAnyWordWithoutMarksAndTurnsPagesByKey() {
        long unit = unit("PI-U14");
        for (int i = 0; i < 5; i++) {
            hire("PI-3" + i, unit, "Đặng Thị Ưu " + i);
        }
        assertThat(people.list(query(unit, "uu dang")).items()).isEmpty();
        assertThat(people.list(query(unit, "uu")).items()).hasSize(5);
        assertThat(people.list(query(unit, "dang thi")).items()).hasSize(5);
        assertThat(people.list(query(unit, "Đặng Thị Ưu 3")).items())
                .extracting(PersonLine::number)
                .containsExactly("PI-33");
        PeopleQuery two = new PeopleQuery(MAY_2024, unit, "", null, 2, null);
        PeoplePage first = people.list(two);
        PeoplePage second = people.list(two.after(first.next()));
        PeoplePage third = people.list(two.after(second.next()));
        assertThat(List.of(first, second, third).stream().flatMap(page -> page.items().stream()))
                .extracting(PersonLine::number)
                .containsExactly("PI-30", "PI-31", "PI-32", "PI-33", "PI-34");
        assertThat(third.next()).isNull();
    }

    private void oneMainPostHolds() {
        assertThat(invariants.check())
                .filteredOn(one -> Set.of("ONE_MAIN_POST", "DECIDED", "TRAIL").contains(one.id()))
                .hasSize(3)
                .allMatch(Invariants.Checked::holds);
    }

    private static PeopleQuery query(@Nullable Long unit, String words) {
        return new PeopleQuery(MAY_2024, unit, words, null, 50, null);
    }

    private long hire(String number, long unit) {
        return hire(number, unit, "Lê Văn Mẫu " + number);
    }

    private long hire(String number, long unit, String name) {
        Map<String, String> fields = new HashMap<>(rank("01.003", "2"));
        fields.putAll(Map.of(
                "number",
                number,
                "fullName",
                name,
                "born",
                "1980-01-15",
                "sex",
                "M",
                "staffKind",
                "CIVIL_SERVANT",
                "unit",
                organization.tree(YEAR_2020).node(unit).code(),
                "position",
                "CHUYEN-VIEN",
                "appointedFrom",
                YEAR_2020.toString(),
                "stepSince",
                YEAR_2020.toString()));
        return office.hire(fields, unit, text("HIRE-" + number, YEAR_2020), null);
    }

    private static Map<String, String> rank(String rank, String step) {
        return Map.of("rank", rank, "step", step);
    }

    private void appoint(long person, long unit, LocalDate from) {
        PersonSnapshot now = people.snapshot(person, from);
        long position = now.main() == null ? 0 : now.main().jobPositionId();
        long recording = decisions.record(
                decisions.decide(text("POST-" + now.number(), from)).id());
        changes.appoint(
                recording, new Change<>(person, from, Appointment.main(unit, position, StaffKind.CIVIL_SERVANT), null));
    }

    private long basis(long person) {
        return people.history(person, MAY_2024).salaries().getLast().id();
    }

    private BigDecimal salaryOn(long person, LocalDate day) {
        Salary salary = people.snapshot(person, day).salary();
        return salary == null ? BigDecimal.ZERO : salary.coefficient();
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void actAs(String username, Grant grant) {
        if (accounts.byUsername(username).isEmpty()) {
            accounts.grant("test", accounts.add("test", username, username, "không ai biết câu này"), grant);
        }
        current.actAs(accounts.byUsername(username).orElseThrow());
    }

    private long unit(String code) {
        long id = organization.reserve(1);
        long recording = decisions.record(
                decisions.decide(text("OPEN-" + code, YEAR_2020)).id());
        UnitFacts facts = UnitFacts.of(code, "Phòng Thử " + code, UnitKind.DEPARTMENT, Organization.ROOT);
        organization.change(recording, YEAR_2020, List.of(new UnitChange.Open(id, facts)));
        return id;
    }

    private static DecisionText text(String number, LocalDate day) {
        return new DecisionText(number, "Quyết định thử nghiệm", "Cơ quan thử nhân sự", "Người ký mẫu", day, day);
    }
}
