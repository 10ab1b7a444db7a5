package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.launch.ApiClient;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.bienche.people.StaffKind;
import org.bienche.staffing.QuotaGround;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

/** The years ahead of thirty thousand people, and that the people behind a number are as many as it says. */
class FiveYearIT {

    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final int PEOPLE = 30_000;

    @Test
    void countsThirtyThousandPeopleInTwoSecondsAndListsThoseBehindEachNumber() {
        long unit = Ground.commune("FYA", "Xã Ba Vạn Người", PEOPLE);
        PlanGround.grant(unit, PlanSteps.TODAY.getYear(), 20_000);
        ApiClient officer = Ground.account("years-a-officer", "OFFICER", unit);
        ApiClient stranger =
                Ground.account("years-a-stranger", "OFFICER", Ground.commune("FYA-X", "Xã Ngoài Năm Năm", 0));
        assertThat(stranger.get("api/five-year-view?unit=FYA").status()).isEqualTo(404);
        assertThat(officer.get("api/five-year-view").status()).isEqualTo(422);
        officer.get("api/five-year-view?unit=FYA").expect(200);
        Instant begun = Instant.now();
        JsonNode view = officer.get("api/five-year-view?unit=FYA").expect(200).json();
        Duration took = Duration.between(begun, Instant.now());
        System.out.println("Five years of " + PEOPLE + " people in " + took);
        assertThat(took).isLessThan(QUICK);
        JsonNode years = view.path("total").path("years");
        assertThat(years).hasSize(FiveYears.YEARS);
        assertThat(view.path("total").path("present").asInt()).isEqualTo(PEOPLE);
        int left = PEOPLE;
        for (JsonNode year : years) {
            left -= year.path("retirements").asInt();
            assertThat(year.path("expected").asInt()).isEqualTo(left);
            assertThat(year.path("quota").asInt()).isEqualTo(20_000);
        }
        assertThat(left).isLessThan(PEOPLE);
        everybodyIsListedOnce(officer, years.get(0));
        JsonNode smallest = smallest(years);
        JsonNode people = officer.get("api/five-year-view/people?unit=FYA&what=RETIREMENT&limit=200&year="
                        + smallest.path("year").asInt())
                .expect(200)
                .json();
        assertThat(people.path("items"))
                .hasSize(Math.min(200, smallest.path("retirements").asInt()));
        people.path("items")
                .forEach(one -> assertThat(one.path("on").asText())
                        .startsWith(smallest.path("year").asText()));
        assertThat(officer.get("api/five-year-view/people?unit=FYA&year=1999").status())
                .isEqualTo(422);
        assertThat(officer.get("api/five-year-view?unit=FYA&staffKind=KHONG").status())
                .isEqualTo(422);
    }

    /** Page by page, in the order of the days; the first year has those too who are past the age. */
    private static void everybodyIsListedOnce(ApiClient officer, JsonNode year) {
        Set<String> listed = new HashSet<>();
        String last = "";
        String next = "";
        while (next != null) {
            JsonNode page = officer.get("api/five-year-view/people?unit=FYA&what=RETIREMENT&limit=200&year="
                            + year.path("year").asInt() + "&cursor=" + next)
                    .expect(200)
                    .json();
            for (JsonNode one : page.path("items")) {
                assertThat(listed.add(one.path("number").asText())).isTrue();
                assertThat(one.path("on").asText()).isGreaterThanOrEqualTo(last);
                last = one.path("on").asText();
            }
            next = page.path("next").textValue();
        }
        assertThat(listed).hasSize(year.path("retirements").asInt());
    }

    @Test
    void postsEndWithTheTermOfTheirDecisionElseByLawAndNotWithWhoLeaves() throws SQLException {
        LocalDate today = PlanSteps.TODAY;
        LocalDate soon = LocalDate.of(today.getYear() - 3, 3, 1);
        String head;
        String overdue;
        String until;
        long unit;
        try (QuotaGround ground = new QuotaGround()) {
            unit = ground.province("FYT", "Tỉnh Nhiệm Kỳ", 1, FundingGroup.G4);
            head = ground.appoint(unit, "CHU-TICH", StaffKind.CADRE, soon, Validity.FOREVER);
            overdue = ground.appoint(
                    unit + 1, "GIAM-DOC", StaffKind.PUBLIC_EMPLOYEE, today.minusYears(6), Validity.FOREVER);
            until = ground.appoint(unit + 1, "PHO-GIAM-DOC", StaffKind.PUBLIC_EMPLOYEE, soon, Validity.FOREVER);
            ground.state(until, LocalDate.of(today.getYear() + 1, 12, 31));
            String leaves = ground.appoint(unit + 1, "LAI-XE", StaffKind.CONTRACT, soon, today.plusMonths(4));
            ground.state(leaves, LocalDate.of(today.getYear() + 1, 12, 31));
            ground.appoint(unit + 1, "PHO-GIAM-DOC", StaffKind.PUBLIC_EMPLOYEE, soon, today.plusMonths(5));
            ground.appoint(unit, "CHUYEN-VIEN", StaffKind.CIVIL_SERVANT, soon, Validity.FOREVER);
            ground.appoint(
                    unit,
                    "TRUONG-PHONG",
                    StaffKind.CIVIL_SERVANT,
                    LocalDate.of(today.getYear(), 1, 2),
                    Validity.FOREVER);
            ground.appoint(unit, "LAI-XE", StaffKind.CONTRACT, today.minusYears(8), Validity.FOREVER);
        }
        ApiClient officer = Ground.account("years-t-officer", "OFFICER", unit);
        JsonNode view = officer.get("api/five-year-view?unit=FYT").expect(200).json();
        JsonNode years = view.path("total").path("years");
        assertThat(each(years, "expectedTerms")).containsExactly(1, 0, 1, 0, 0);
        assertThat(each(years, "terms")).containsExactly(0, 1, 0, 0, 0);
        assertThat(each(view.path("items").get(0).path("years"), "expectedTerms"))
                .containsExactly(1, 0, 0, 0, 0);
        assertThat(view.path("terms").toString()).contains("\"months\":60", "\"verified\":false");
        assertThat(listed(officer, "EXPECTED_TERM", today.getYear()))
                .containsExactly(
                        overdue + " " + today.minusYears(6).plusMonths(60).minusDays(1) + " false");
        assertThat(listed(officer, "EXPECTED_TERM", today.getYear() + 2))
                .containsExactly(head + " " + soon.plusMonths(60).minusDays(1) + " false");
        assertThat(listed(officer, "TERM", today.getYear() + 1))
                .containsExactly(until + " " + (today.getYear() + 1) + "-12-31 true");
    }

    private static List<Integer> each(JsonNode years, String what) {
        List<Integer> numbers = new ArrayList<>();
        years.forEach(year -> numbers.add(year.path(what).asInt()));
        return numbers;
    }

    private static List<String> listed(ApiClient officer, String what, int year) {
        List<String> lines = new ArrayList<>();
        officer.get("api/five-year-view/people?unit=FYT&limit=1&what=" + what + "&year=" + year)
                .expect(200)
                .json()
                .path("items")
                .forEach(one -> lines.add(one.path("number").asText() + " "
                        + one.path("on").asText() + " " + one.path("recorded").asBoolean()));
        return lines;
    }

    /** Of the later years: in the first those count too who are past the age. */
    private static JsonNode smallest(JsonNode years) {
        JsonNode smallest = years.get(1);
        for (int i = 2; i < years.size(); i++) {
            smallest = years.get(i).path("retirements").asInt()
                            < smallest.path("retirements").asInt()
                    ? years.get(i)
                    : smallest;
        }
        return smallest;
    }
}
