package org.bienche.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bienche.launch.ApiClient;
import org.bienche.launch.SharedServer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call of the interface, whichever it is. */
class InterfaceIT {

    private static final String BORN = "{\"born\": \"1967-01-15\", \"sex\": \"M\"";

    private static ApiClient officer = ApiClient.asNobody();

    @BeforeAll
    static void signIn() {
        officer = ApiClient.as("officer");
    }

    @ParameterizedTest
    @CsvSource({
        "api/units?limit=many, /limit",
        "api/units?limit=1e3, /limit",
        "api/units?limit=2147483648, /limit",
        "api/units?limit=201, /limit",
        "api/staffing-plans?year=next, /year",
        "api/staffing-plans?cursor=next, /cursor",
        "api/restructuring-plans?cursor=next, /cursor",
        "api/streamlining-cases?cursor=next, /cursor",
        "api/quota-requests?limit=0, /limit",
        "api/quota-requests?state=ASLEEP, /state",
        "api/people?staffKind=ANGEL, /staffKind",
        "api/duties?unclear=perhaps, /unclear",
        "api/reports/people-list-civil-servants?format=png, /format",
        "api/reports/people-list-civil-servants?format=hologram, /format"
    })
    void saysWhichWordOfAnAddressIsWrong(String address, String pointer) {
        Ground.commune("ITF-A", "Xã Địa Chỉ", 0);
        String asked = address.startsWith("api/reports") ? address + "&unit=ITF-A" : address;
        JsonNode told = officer.get(asked).expect(422).json();
        assertThat(told.path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryRun", "?dryRun=", "?dryRun=true", "?dryRun=TRUE"})
    void onlyLooksWhereItIsAskedToOnlyLook(String asked) {
        officer.post("api/transfers" + asked, "{\"on\": \"2026-08-01\", \"moves\": []}")
                .expect(422);
        String told = officer.post("api/transfers" + asked, "{\"on\": \"2026-08-01\", \"moves\": []}")
                .text();
        assertThat(told).contains("/moves").doesNotContain("/decision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "on"})
    void doesNothingWhereItCannotTellWhetherToOnlyLook(String word) {
        JsonNode told =
                officer.post("api/transfers?dryRun=" + word, "{}").expect(422).json();
        assertThat(told.path("errors").findValuesAsText("pointer")).containsExactly("/dryRun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "1",
                "\"text\"",
                "{",
                "{\"born\": NaN}",
                BORN + "} {}",
                BORN + "}x",
                BORN + ", \"sex\": \"F\"}"
            })
    void refusesWhatIsNotOneObject(String body) {
        JsonNode told =
                officer.post("api/calculations/retirement", body).expect(400).json();
        assertThat(told.path("detail").asText()).startsWith("The body is not the JSON that this call takes: ");
    }

    @Test
    void readsNothingAsAnObjectWithoutFieldsAndPassesOverAMarkOfOrder() {
        JsonNode told =
                officer.post("api/calculations/retirement", "").expect(422).json();
        assertThat(told.path("errors").findValuesAsText("pointer")).containsExactly("/born", "/sex");
        officer.post("api/calculations/retirement", "\uFEFF" + BORN + "}").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"units", "reviews", "staffing-plans", "quota-requests", "payroll-runs", "reports", "delegations"
            })
    void saysOfEveryListWhetherItGoesOn(String list) {
        JsonNode page = officer.get("api/" + list).expect(200).json();
        assertThat(page.has("items")).isTrue();
        assertThat(page.has("next")).isTrue();
    }

    @Test
    void describesItselfToWhoMayCallIt() {
        String paths = officer.get("openapi").expect(200).text().split("\nendpoints:", 2)[0];
        assertThat(paths).contains("/api/payroll-runs/{id}/payslips/{person}:", "/api/duties/{duty}/tasks/{task}:");
        assertThat(paths).doesNotContain("\\d");
        ApiClient.of(SharedServer.get().url(), "officer", "not the password")
                .get("openapi")
                .expect(401);
        ApiClient.asNobody().get("openapi").expect(302);
    }
}
