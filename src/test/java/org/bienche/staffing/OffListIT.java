package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.launch.InContainer;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.UnitNorms;
import org.bienche.organization.Organization;
import org.bienche.people.StaffKind;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Leadership;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.texts.Conflict;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A position that the next list does not name: nobody comes into it any more, and who is in it is told. */
class OffListIT extends InContainer {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate YEAR_2027 = LocalDate.of(2027, 1, 1);

    @Inject
    private StaffRoom room;

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private PostDecisions posts;

    @Inject
    private Transfers transfers;

    @Inject
    private UnitNorms norms;

    @BeforeEach
    void actAsAnOfficerOfTheWholeCountry() {
        room.actAs("off-list-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void nobodyComesIntoAPositionThatWasTakenOffTheListAndWhoIsInItIsTold() {
        long unit = room.open("OFF-U", Organization.ROOT, AUGUST);
        long position = catalogue
                .add("OFF-1", facts("Vị trí sắp bỏ"), text("OFF-Q1", JULY))
                .id();
        room.hire("OFF-P1", "OFF-U", unit, "OFF-1", AUGUST, null);
        room.hire("OFF-P2", "OFF-U", unit, AUGUST, null);
        catalogue.takeOff("OFF-1", catalogue.mark("OFF-1"), text("OFF-Q2", OCTOBER));

        refused(() -> room.hire("OFF-P3", "OFF-U", unit, "OFF-1", OCTOBER, null));
        refused(() -> transfers.carryOut(
                new TransferOrder(OCTOBER, List.of(new TransferOrder.Line("OFF-P2", "OFF-U", "OFF-1"))),
                text("OFF-Q3", OCTOBER)));
        PostKey post = new PostKey(unit, position, StaffKind.CIVIL_SERVANT);
        refused(() -> posts.set(post, PostMatter.APPROVED, 2, "", text("OFF-Q4", OCTOBER), 0));
        posts.set(post, PostMatter.APPROVED, 0, "Xếp sang vị trí khác", text("OFF-Q5", OCTOBER), 0);
        room.hire("OFF-P4", "OFF-U", unit, "OFF-1", AUGUST, null);

        assertThat(catalogue.find("OFF-1", OCTOBER.minusDays(1))).isPresent();
        assertThat(catalogue.find("OFF-1", OCTOBER)).isEmpty();
        assertThat(catalogue.offered(OCTOBER)).extracting(JobPosition::code).doesNotContain("OFF-1");
        assertThat(found(unit, OCTOBER))
                .extracting(NormFinding::key, NormFinding::actual)
                .containsExactly(tuple("norms.finding.RANKS.OFF", 2));
        assertThat(found(unit, OCTOBER.minusDays(1))).isEmpty();
    }

    @Test
    void aPositionComesBackOntoTheListFromALaterDay() {
        catalogue.add("OFF-2", facts("Vị trí trở lại"), text("OFF-Q6", JULY));
        catalogue.takeOff("OFF-2", catalogue.mark("OFF-2"), text("OFF-Q7", OCTOBER));
        assertThat(catalogue.known(OCTOBER).get("OFF-2"))
                .satisfies(last -> assertThat(last.facts().name()).isEqualTo("Vị trí trở lại"));

        catalogue.decide("OFF-2", catalogue.mark("OFF-2"), facts("Vị trí trở lại"), text("OFF-Q8", YEAR_2027));
        assertThat(catalogue.find("OFF-2", YEAR_2027.minusDays(1))).isEmpty();
        assertThat(catalogue.find("OFF-2", YEAR_2027)).isPresent();
        assertThat(catalogue.takenOff(OCTOBER)).extracting(each -> each.code()).doesNotContain("OFF-2");
    }

    @Test
    void aPositionKnownByNameOnlyKeepsItsNameOnTheDaysBefore() {
        positions.add("OFF-3", "Vị trí chỉ có tên", PositionGroup.SUPPORT, Leadership.NONE);
        catalogue.decide("OFF-3", 0, facts("Vị trí có mô tả"), text("OFF-Q9", JULY));
        catalogue.takeOff("OFF-3", catalogue.mark("OFF-3"), text("OFF-Q10", OCTOBER));
        assertThat(catalogue.get("OFF-3", LocalDate.of(2020, 1, 1)).facts().name())
                .isEqualTo("Vị trí chỉ có tên");
        assertThat(catalogue.get("OFF-3", AUGUST).facts().name()).isEqualTo("Vị trí có mô tả");
        assertThat(catalogue.find("OFF-3", OCTOBER)).isEmpty();

        positions.add("OFF-4", "Vị trí chưa có danh mục", PositionGroup.SUPPORT, Leadership.NONE);
        catalogue.takeOff("OFF-4", 0, text("OFF-Q11", OCTOBER));
        assertThat(catalogue.get("OFF-4", AUGUST).facts().name()).isEqualTo("Vị trí chưa có danh mục");
        assertThat(catalogue.find("OFF-4", OCTOBER)).isEmpty();
    }

    @Test
    void isRefusedTwiceOnItsFirstDayAndFromAnOlderState() {
        catalogue.add("OFF-5", facts("Vị trí thử từ chối"), text("OFF-Q12", JULY));
        long mark = catalogue.mark("OFF-5");
        assertThatThrownBy(() -> catalogue.takeOff("OFF-5", mark, text("OFF-Q13", JULY)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("positions.off.first");
        catalogue.takeOff("OFF-5", mark, text("OFF-Q14", OCTOBER));
        assertThatThrownBy(() -> catalogue.takeOff("OFF-5", mark, text("OFF-Q15", AUGUST)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> catalogue.takeOff("OFF-5", catalogue.mark("OFF-5"), text("OFF-Q16", YEAR_2027)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("positions.off.already");
    }

    private List<NormFinding> found(long unit, LocalDate on) {
        return norms.under(unit, on).findings().stream()
                .filter(each -> each.norm() == Norm.RANKS)
                .toList();
    }

    private static void refused(ThrowingCallable placing) {
        assertThatThrownBy(placing).isInstanceOf(Problem.class).hasMessageContaining("positions.off.list");
    }

    private static DecisionText text(String number, LocalDate day) {
        return StaffRoom.text(number, day);
    }

    private static PositionFacts facts(String name) {
        return new PositionFacts(
                name,
                PositionGroup.PROFESSIONAL,
                Leadership.NONE,
                new Period(2026, 2030),
                "",
                List.of(),
                null,
                null,
                JobDescription.NONE);
    }
}
