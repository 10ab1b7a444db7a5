package org.bienche.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.launch.InContainer;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationIT extends InContainer {

    private static final LocalDate YEAR_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Organization organization;

    @Inject
    private UnitRegister register;

    @Inject
    private Visibility visibility;

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
        actAs("org-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void keepsTheOldTreeForTheDaysBeforeAMerger() {
        long commune = open("T-1", "Xã Thử Một", UnitKind.COMMUNE, Organization.ROOT);
        long other = open("T-2", "Xã Thử Hai", UnitKind.COMMUNE, Organization.ROOT);
        long merged = merge(commune, other, "T-3");

        assertThat(organization.tree(JUNE_30).has(commune)).isTrue();
        assertThat(organization.tree(JUNE_30).has(merged)).isFalse();
        assertThat(organization.tree(JULY_2025).has(commune)).isFalse();
        assertThat(organization.tree(JULY_2025).node(merged).name()).isEqualTo("Xã Thử T-3");
        assertThat(organization.lineage(merged).predecessors())
                .extracting(Lineage.Step::code)
                .containsExactlyInAnyOrder("T-1", "T-2");
        assertThat(organization.lineage(commune).successors())
                .extracting(Lineage.Step::kind)
                .containsExactly(SuccessionKind.MERGED);
        treeAndDecisionsHold();
    }

    @Test
    void undoesAMergerUnderAnotherDecisionAndRemembersThatItWasKnown() {
        long commune = open("U-1", "Xã Hoàn Tác Một", UnitKind.COMMUNE, Organization.ROOT);
        long other = open("U-2", "Xã Hoàn Tác Hai", UnitKind.COMMUNE, Organization.ROOT);
        long merged = merge(commune, other, "U-3");
        long merger = decisions.lastRecording();
        assertThat(organization.obstacles(merger)).isZero();

        long undoing =
                decisions.record(decisions.decide(text("UNDO-1", JULY_2025)).id());
        organization.undo(merger, undoing, JULY_2025);

        assertThat(organization.tree(JULY_2025).has(commune)).isTrue();
        assertThat(organization.tree(JULY_2025).has(merged)).isFalse();
        assertThat(organization.tree(JULY_2025, merger).has(merged)).isTrue();
        assertThat(organization.lineage(commune).successors()).isEmpty();
        treeAndDecisionsHold();
    }

    @Test
    void showsAGranteeTheUnitsThatItsOwnComeFromAndNothingElse() {
        long commune = open("V-1", "Xã Phạm Vi Một", UnitKind.COMMUNE, Organization.ROOT);
        long other = open("V-2", "Xã Phạm Vi Hai", UnitKind.COMMUNE, Organization.ROOT);
        long stranger = open("V-9", "Xã Người Ngoài", UnitKind.COMMUNE, Organization.ROOT);
        long merged = merge(commune, other, "V-3");
        actAs("org-department", new Grant(Role.DEPARTMENT, merged));

        assertThat(visibility.on(JULY_2025).tops()).isEqualTo(Set.of(merged));
        assertThat(visibility.on(JUNE_30).tops()).isEqualTo(Set.of(commune, other));
        assertThatThrownBy(() -> visibility.on(JUNE_30).require(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visibility.on(JULY_2025).require("V-9")).isInstanceOf(NotFound.class);
    }

    @Test
    void showsNobodyMoreOrLessBeforeTheDayOfAMerger() {
        long commune = open("S-1", "Xã Sắp Nhập Một", UnitKind.COMMUNE, Organization.ROOT);
        long other = open("S-2", "Xã Sắp Nhập Hai", UnitKind.COMMUNE, Organization.ROOT);
        LocalDate soon = TODAY.plusDays(20);
        actAs("org-of-one", new Grant(Role.OFFICER, commune));
        actAs("org-of-two", new Grant(Role.OFFICER, other));
        long recording =
                decisions.record(decisions.decide(text("MERGE-S-2", soon)).id());
        organization.change(recording, soon, List.of(new UnitChange.Close(commune)));
        organization.succeed(recording, soon, List.of(new Succession(SuccessionKind.MERGED, commune, other)));
        accounts.move("test", commune, other, soon);

        actAs("org-of-one", new Grant(Role.OFFICER, commune));
        assertThat(visibility.today().tops()).isEqualTo(Set.of(commune));
        assertThat(visibility.on(JUNE_30).tops()).isEqualTo(Set.of(commune));
        assertThat(visibility.on(soon.minusDays(1)).tops()).isEqualTo(Set.of(commune));
        assertThat(visibility.on(soon).tops()).isEqualTo(Set.of(other));
        actAs("org-of-two", new Grant(Role.OFFICER, other));
        assertThat(visibility.today().tops()).isEqualTo(Set.of(other));
        assertThat(visibility.on(JUNE_30).tops()).isEqualTo(Set.of(other));
        assertThat(visibility.on(soon).tops()).isEqualTo(Set.of(other));
    }

    @Test
    void establishesUnderADecisionAndRefusesACodeThatIsTaken() {
        long id = register.establish(
                UnitFacts.of("W-1", "Phòng Thử nghiệm", UnitKind.DEPARTMENT, Organization.ROOT),
                text("EST-1", JULY_2025));
        assertThat(organization.tree(JULY_2025).node(id).name()).isEqualTo("Phòng Thử nghiệm");
        assertThatThrownBy(() -> register.establish(
                        UnitFacts.of("W-1", "Phòng Khác", UnitKind.OFFICE, Organization.ROOT),
                        text("EST-2", JULY_2025)))
                .isInstanceOf(Problem.class)
                .extracting("key")
                .isEqualTo("organization.code.taken");
    }

    @Test
    void letsOnlyAnOfficerChangeUnitsWithinTheScope() {
        long commune = open("X-1", "Xã Quyền Một", UnitKind.COMMUNE, Organization.ROOT);
        actAs("org-auditor", new Grant(Role.AUDITOR, Grant.ROOT_UNIT));
        assertThatThrownBy(() -> register.establish(
                        UnitFacts.of("X-2", "Phòng Lén", UnitKind.DEPARTMENT, commune), text("EST-3", JULY_2025)))
                .isInstanceOf(Forbidden.class);
    }

    private void actAs(String username, Grant grant) {
        if (accounts.byUsername(username).isEmpty()) {
            accounts.grant("test", accounts.add("test", username, username, "không ai biết câu này"), grant);
        }
        current.actAs(accounts.byUsername(username).orElseThrow());
    }

    private long open(String code, String name, UnitKind kind, long parent) {
        long id = organization.reserve(1);
        organization.change(
                decisions.record(
                        decisions.decide(text("OPEN-" + code, YEAR_2020)).id()),
                YEAR_2020,
                List.of(new UnitChange.Open(id, UnitFacts.of(code, name, kind, parent))));
        return id;
    }

    private long merge(long one, long other, String code) {
        long merged = organization.reserve(1);
        long recording = decisions.record(
                decisions.decide(text("MERGE-" + code, JULY_2025)).id());
        organization.change(
                recording,
                JULY_2025,
                List.of(
                        new UnitChange.Close(one),
                        new UnitChange.Close(other),
                        new UnitChange.Open(
                                merged, UnitFacts.of(code, "Xã Thử " + code, UnitKind.COMMUNE, Organization.ROOT))));
        organization.succeed(
                recording,
                JULY_2025,
                List.of(
                        new Succession(SuccessionKind.MERGED, one, merged),
                        new Succession(SuccessionKind.MERGED, other, merged)));
        return merged;
    }

    private void treeAndDecisionsHold() {
        assertThat(invariants.check())
                .filteredOn(one -> Set.of("TREE", "DECIDED", "TRAIL").contains(one.id()))
                .hasSize(3)
                .allMatch(Invariants.Checked::holds);
    }

    private static DecisionText text(String number, LocalDate day) {
        return new DecisionText(number, "Quyết định thử nghiệm", "UBND thử nghiệm", "Người ký mẫu", day, day);
    }
}
