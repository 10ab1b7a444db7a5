package org.bienche.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.decisions.DecisionText;
import org.bienche.launch.InContainer;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueIT extends InContainer {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);
    private static final LocalDate YEAR_2027 = LocalDate.of(2027, 1, 1);

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private UserTransaction works;

    @Inject
    private AnotherOfficer another;

    @BeforeEach
    void actAsAnOfficer() {
        caller.actAs(accounts.byUsername("officer").orElseThrow());
    }

    @Test
    void keepsWhatWasSaidBefore() {
        catalogue.add("CIT-ONE", facts("Thẩm định viên"), decision("CIT-1", JULY_2026));
        catalogue.decide(
                "CIT-ONE", catalogue.mark("CIT-ONE"), facts("Thẩm định viên chính"), decision("CIT-2", YEAR_2027));

        assertThat(catalogue.find("CIT-ONE", JULY_2026.minusDays(1))).isEmpty();
        assertThat(catalogue.get("CIT-ONE", YEAR_2027.minusDays(1)).facts().name())
                .isEqualTo("Thẩm định viên");
        assertThat(catalogue.get("CIT-ONE", YEAR_2027).facts()).isEqualTo(facts("Thẩm định viên chính"));
        assertThat(catalogue.versions("CIT-ONE"))
                .extracting(each -> each.validity().from())
                .containsExactly(JULY_2026, YEAR_2027);
        assertThat(positions.all()).extracting(JobPosition::code).contains("CIT-ONE", "CHUYEN-VIEN");
    }

    @Test
    void anEarlierDecisionHoldsUntilTheNextOneThatIsKnown() {
        catalogue.add("CIT-TWO", facts("Tên tháng bảy"), decision("CIT-3", JULY_2026));
        catalogue.decide("CIT-TWO", catalogue.mark("CIT-TWO"), facts("Tên 2027"), decision("CIT-4", YEAR_2027));
        catalogue.decide(
                "CIT-TWO",
                catalogue.mark("CIT-TWO"),
                facts("Tên tháng chín"),
                decision("CIT-5", LocalDate.of(2026, 9, 1)));

        assertThat(catalogue.versions("CIT-TWO"))
                .extracting(each -> each.facts().name())
                .containsExactly("Tên tháng bảy", "Tên tháng chín", "Tên 2027");
        assertThat(catalogue.get("CIT-TWO", YEAR_2027).facts().name()).isEqualTo("Tên 2027");
    }

    @Test
    void namesOfThePositionsThatEveryBodyHasStayBeforeTheirFirstDecision() {
        catalogue.decide(
                "PHUC-VU", catalogue.mark("PHUC-VU"), plain("Nhân viên phục vụ"), decision("CIT-6", JULY_2026));

        assertThat(catalogue.get("PHUC-VU", MAY_2026).facts().name()).isEqualTo("Phục vụ");
        assertThat(catalogue.get("PHUC-VU", MAY_2026).version()).isNull();
        assertThat(catalogue.get("PHUC-VU", JULY_2026).facts().name()).isEqualTo("Nhân viên phục vụ");
    }

    @Test
    void refusesWhatWasMadeFromAnOlderState() {
        catalogue.add("CIT-THREE", facts("Một"), decision("CIT-7", JULY_2026));
        long mark = catalogue.mark("CIT-THREE");
        catalogue.decide("CIT-THREE", mark, facts("Hai"), decision("CIT-8", YEAR_2027));

        assertThatThrownBy(() -> catalogue.decide("CIT-THREE", mark, facts("Ba"), decision("CIT-9", YEAR_2027)))
                .isInstanceOf(Conflict.class);
        assertThat(catalogue.get("CIT-THREE", YEAR_2027).facts().name()).isEqualTo("Hai");
    }

    @Test
    void refusesACodeTwiceAndAListOfOtherYears() {
        catalogue.add("CIT-FOUR", facts("Một"), decision("CIT-10", JULY_2026));
        assertThatThrownBy(() -> catalogue.add("CIT-FOUR", facts("Hai"), decision("CIT-11", JULY_2026)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("positions.code.taken");
        assertThatThrownBy(() -> catalogue.add("CIT-FIVE", facts("Hai"), decision("CIT-12", LocalDate.of(2031, 1, 1))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void ofTwoWhoTakeTheSameCodeAtOnceTheLaterIsToldSo() throws Exception {
        works.begin();
        catalogue.add("CIT-SIX", facts("Người trước"), decision("CIT-14", JULY_2026));
        Future<CatalogueEntry> later =
                another.does(() -> catalogue.add("CIT-SIX", facts("Người sau"), decision("CIT-15", JULY_2026)));
        waitsForTheOther(later);
        works.commit();

        assertThat(refusal(later)).isInstanceOf(Conflict.class).hasMessageContaining("positions.code.taken");
        assertThat(catalogue.get("CIT-SIX", JULY_2026).facts().name()).isEqualTo("Người trước");
        assertThat(catalogue.versions("CIT-SIX")).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeTheSameEntryAtOnceTheLaterIsToldSo() throws Exception {
        catalogue.add("CIT-SEVEN", facts("Một"), decision("CIT-16", JULY_2026));
        long mark = catalogue.mark("CIT-SEVEN");
        works.begin();
        catalogue.decide("CIT-SEVEN", mark, facts("Người trước"), decision("CIT-17", YEAR_2027));
        Future<CatalogueEntry> later = another.does(
                () -> catalogue.decide("CIT-SEVEN", mark, facts("Người sau"), decision("CIT-18", YEAR_2027)));
        waitsForTheOther(later);
        works.commit();

        assertThat(refusal(later)).isInstanceOf(Conflict.class).hasMessageContaining("positions.changed.meanwhile");
        assertThat(catalogue.get("CIT-SEVEN", YEAR_2027).facts().name()).isEqualTo("Người trước");
        assertThat(catalogue.versions("CIT-SEVEN")).hasSize(2);
    }

    @Test
    void whoComesFirstAndGivesUpLeavesTheCodeToTheOther() throws Exception {
        works.begin();
        catalogue.add("CIT-EIGHT", facts("Người trước"), decision("CIT-19", JULY_2026));
        Future<CatalogueEntry> later =
                another.does(() -> catalogue.add("CIT-EIGHT", facts("Người sau"), decision("CIT-20", JULY_2026)));
        waitsForTheOther(later);
        works.rollback();

        assertThat(later.get(20, TimeUnit.SECONDS).facts().name()).isEqualTo("Người sau");
    }

    /** Whoever comes later stands before the lock of the first. */
    private static void waitsForTheOther(Future<?> later) {
        assertThatThrownBy(() -> later.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    }

    private static Throwable refusal(Future<?> later) throws Exception {
        try {
            later.get(20, TimeUnit.SECONDS);
            return new AssertionError("Nobody was told");
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    @Test
    void onlyOfficersAndAdministratorsDecide() {
        caller.actAs(accounts.byUsername("auditor").orElseThrow());
        assertThatThrownBy(() -> catalogue.decide("LAI-XE", 0, plain("Lái xe"), decision("CIT-13", JULY_2026)))
                .isInstanceOf(Forbidden.class);
    }

    private static DecisionText decision(String number, LocalDate on) {
        return new DecisionText(number, "Danh mục vị trí thử", "Cơ quan thử danh mục", "Người ký mẫu", on, on);
    }

    private static PositionFacts plain(String name) {
        return new PositionFacts(
                name,
                PositionGroup.SUPPORT,
                Leadership.NONE,
                new Period(2026, 2030),
                "",
                List.of(),
                null,
                null,
                JobDescription.NONE);
    }

    private static PositionFacts facts(String name) {
        JobDescription description = new JobDescription(
                "Thẩm định hồ sơ",
                List.of(new Work(3, "Thẩm định hồ sơ thường", "Báo cáo", "Đúng hạn"), new Work(null, "Góp ý", "", "")),
                "",
                "Hỗ trợ lớp tập huấn",
                List.of(
                        new Competence(CompetenceKind.COMMON, "Đạo đức", 4),
                        new Competence(CompetenceKind.PROFESSIONAL, "Soạn thảo", null)),
                "Các phòng",
                "Sở Nội vụ",
                "Yêu cầu bổ sung hồ sơ",
                new Requirements("Đại học", "Chứng chỉ", "3 năm", "Cẩn thận", ""));
        return new PositionFacts(
                name,
                PositionGroup.PROFESSIONAL,
                Leadership.NONE,
                new Period(2026, 2030),
                "Nội vụ",
                List.of("01.003", "01.002"),
                3,
                4,
                description);
    }
}
