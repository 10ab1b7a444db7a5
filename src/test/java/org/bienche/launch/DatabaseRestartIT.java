package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** The database is killed under the running program, and comes back. */
class DatabaseRestartIT extends InBrowser {

    private static final int REQUESTS = 40;

    @Test
    void servesEveryRequestAgainAfterTheDatabaseWasKilledAndStarted() {
        Server server = SharedServer.get();
        ApiClient caller = ApiClient.asNobody();
        IntStream.range(0, REQUESTS)
                .parallel()
                .forEach(i -> caller.get("health/ready").expect(200));

        server.killDatabase();
        assertThat(caller.get("health/ready").status()).isEqualTo(503);
        assertThat(caller.get("health/live").status()).isEqualTo(200);
        server.startDatabaseAgain();

        assertThat(IntStream.range(0, REQUESTS)
                        .parallel()
                        .map(i -> caller.get("health/ready").status()))
                .hasSize(REQUESTS)
                .containsOnly(200);
    }

    /** Neither goes on for ever nor stands in the way of the same once more. */
    @Test
    void endsTheWorkThatWasUnderWayAndDoesItAgain() {
        Server server = SharedServer.get();
        long commune = Ground.commune("TAT-X", "Xã Tắt Điện", 3_000);
        ApiClient officer = Ground.account("tat-dien", "OFFICER", commune);
        ApiClient.Answer begun = officer.post("api/payroll-runs", Map.of("month", "2026-03", "unit", "TAT-X"))
                .expect(202);
        server.killDatabase();
        server.startDatabaseAgain();
        assertThat(officer.await(begun).path("state").asText()).isIn("DONE", "FAILED");
        String run = begun.json().path("id").asText();
        assertThat(officer.await(officer.post("api/payroll-runs/" + run + "/compute"))
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void showsThePageOfAFaultMeanwhileAndGoesOnWhereOneWas() {
        Server server = SharedServer.get();
        ApiClient officer = ApiClient.as("officer");
        officer.get("api/units?limit=1").expect(200);
        login("officer");
        open("people/people.xhtml");
        server.killDatabase();
        try {
            Response answer = page().navigate("people/people.xhtml");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(page().locator("main").innerText())
                    .contains("Không có gì được lưu dở dang")
                    .doesNotContain("Exception")
                    .doesNotContain("SQL");
            looksRight("error-500");
            ApiClient.Answer told = officer.get("api/units?limit=1");
            assertThat(told.status()).isEqualTo(500);
            assertThat(told.json().path("title").asText()).isEqualTo("Fault");
        } finally {
            server.startDatabaseAgain();
        }
        open("people/people.xhtml");
        assertThat(page().locator("header.top").count()).isEqualTo(1);
    }
}
