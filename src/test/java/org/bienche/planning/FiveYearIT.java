package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
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
