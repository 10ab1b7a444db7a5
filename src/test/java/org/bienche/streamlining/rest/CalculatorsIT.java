package org.bienche.streamlining.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.bienche.launch.ApiClient;
import org.junit.jupiter.api.Test;

/** The calculators as other systems call them. */
class CalculatorsIT {

    private static final String PAYSLIP = "api/calculations/payslip";
    private static final String STREAMLINING = "api/calculations/streamlining";
    private static final String RETIREMENT = "api/calculations/retirement";
    private static final String RANK_CHANGE = "api/calculations/rank-change";
    private static final String STEP_RAISES = "api/calculations/step-raises";

    private final ApiClient officer = ApiClient.as("officer");

    @Test
    void calculatesAPayslipWithItsLines() {
        JsonNode answer = officer.post(PAYSLIP, """
                        {"month": "2026-07", "staffKind": "CIVIL_SERVANT",
                         "unit": {"area": "OTHER", "fullyStateFunded": true, "hasUnion": false, "minimumWageZone": 4},
                         "salary": {"scale": "A1", "step": 3, "overFramePercent": 0, "retainedDifference": "0.00"},
                         "allowances": [{"code": "PUBLIC_SERVICE"}]}""").expect(200).json();
        assertThat(answer.path("gross").asLong()).isEqualTo(9_487_500);
        assertThat(answer.path("net").asLong()).isEqualTo(8_766_450);
        assertThat(answer.path("employerContributions").asLong()).isEqualTo(1_555_950);
        JsonNode first = answer.path("lines").path(0);
        assertThat(first.path("code").asText()).isEqualTo("RANK_SALARY");
        assertThat(first.path("side").asText()).isEqualTo("EARNING");
        assertThat(first.path("amount").asLong()).isEqualTo(7_590_000);
        assertThat(first.path("formula").asText()).isEqualTo("3,00 × 2.530.000");
        assertThat(first.path("citation").asText()).contains("NĐ 161/2026/NĐ-CP");
        assertThat(first.path("verified").asBoolean()).isTrue();
    }

    @Test
    void calculatesABenefitWithItsLines() {
        JsonNode answer = officer.post(STREAMLINING, """
                        {"policy": "ND178_2024", "leaving": "EARLY_RETIREMENT", "leaveOn": "2025-09-01",
                         "restructuredOn": "2025-07-01", "born": "1967-01-15", "sex": "M", "hazardous15Years": false,
                         "staffKind": "CIVIL_SERVANT", "currentSalary": 17608500, "averageSalary": null,
                         "contributionMonths": 356}""").expect(200).json();
        assertThat(answer.path("eligible").asBoolean()).isTrue();
        assertThat(answer.path("monthsEarly").asInt()).isEqualTo(41);
        assertThat(answer.path("yearsEarly").asText()).isEqualTo("3.5");
        assertThat(answer.path("serviceYears").asText()).isEqualTo("30.0");
        assertThat(answer.path("total").asLong()).isEqualTo(1_232_595_000);
        assertThat(answer.path("lines")).hasSize(4);
    }

    @Test
    void comparesThePoliciesInForceTheBestFirst() {
        JsonNode answer = officer.post(STREAMLINING, """
                        {"leaving": "EARLY_RETIREMENT", "leaveOn": "2025-09-01", "restructuredOn": "2025-07-01",
                         "retireFrom": "2029-02", "staffKind": "CIVIL_SERVANT", "currentSalary": 17608500,
                         "contributionMonths": 356}""").expect(200).json();
        assertThat(answer.path("policy").asText()).isEqualTo("ND178_2024");
        assertThat(answer.path("items").path(0).path("total").asLong()).isEqualTo(1_232_595_000);
        assertThat(answer.path("items").path(1).path("policy").asText()).isEqualTo("ND154_2025");
    }

    @Test
    void calculatesTheRetirementAge() {
        JsonNode answer = officer.post(RETIREMENT, """
                        {"born": "1969-10-01", "sex": "M", "condition": "HAZARDOUS"}""").expect(200).json();
        assertThat(answer.path("age").path("years").asInt()).isEqualTo(56);
        assertThat(answer.path("age").path("months").asInt()).isEqualTo(6);
        assertThat(answer.path("pensionFrom").asText()).isEqualTo("2026-05");
        assertThat(answer.path("noticeBy").asText()).isEqualTo("2025-11-01");
        assertThat(answer.path("decisionBy").asText()).isEqualTo("2026-02-01");
        assertThat(answer.path("lines")).hasSize(3);
    }

    @Test
    void placesInALowerRankByService() {
        JsonNode answer = officer.post(RANK_CHANGE, """
                        {"old": {"scale": "A0", "step": 3, "overFramePercent": 0, "stepSince": "2014-07-01"},
                         "newScale": "B", "decidedOn": "2015-12-01", "insuredFrom": "2008-01-01",
                         "probationMonths": 6}""").expect(200).json();
        assertThat(answer.path("step").asInt()).isEqualTo(5);
        assertThat(answer.path("coefficient").asText()).isEqualTo("2.66");
        assertThat(answer.path("retainedDifference").asText()).isEqualTo("0.06");
        assertThat(answer.path("stepClockFrom").asText()).isEqualTo("2014-07-01");
        assertThat(answer.path("nextStepOn").asText()).isEqualTo("2016-07-01");
        JsonNode line = answer.path("lines").path(1);
        assertThat(line.path("code").asText()).isEqualTo("RETAINED_DIFFERENCE");
        assertThat(line.path("amount").asInt()).isEqualTo(6);
        assertThat(line.path("formula").asText()).isEqualTo("2,72 − 2,66");
        assertThat(line.path("citation").asText()).contains("TT 02/2007/TT-BNV");
        assertThat(line.path("name").asText()).isNotBlank();
        assertThat(line.path("verified").asBoolean()).isTrue();
    }

    @Test
    void listsTheRaisesOfSomeYears() {
        JsonNode answer = officer.post(STEP_RAISES, """
                        {"scale": "A1", "step": 4, "stepSince": "2023-05-01", "until": "2027-12-31",
                         "events": [{"kind": "DISCIPLINE", "on": "2024-02-01", "form": "WARNING"},
                                    {"kind": "RATING", "year": 2024, "class": "GOOD"}]}""").expect(200).json();
        assertThat(answer.path("raises")).hasSize(1);
        JsonNode raise = answer.path("raises").path(0);
        assertThat(raise.path("on").asText()).isEqualTo("2026-11-01");
        assertThat(raise.path("step").asInt()).isEqualTo(5);
        assertThat(raise.path("coefficient").asText()).isEqualTo("3.66");
        assertThat(raise.path("overFramePercent").asInt()).isZero();
        assertThat(answer.path("lines")).hasSize(2);
        assertThat(answer.path("lines").path(1).path("code").asText()).isEqualTo("DISCIPLINE");
    }

    @Test
    void refusesStepsAndRanksWithAPointerForEachMistake() {
        assertThat(pointers(officer.post(STEP_RAISES, """
                        {"scale": "A9", "step": 1, "stepSince": "1999-01-01", "until": "2026-01-01", "colour": 1,
                         "events": [{"kind": "STRIKE"}]}""").expect(422).json()))
                .containsExactlyInAnyOrder("/stepSince", "/colour", "/events/0/kind");
        assertThat(pointers(officer.post(RANK_CHANGE, """
                        {"old": {"scale": "A1", "step": 10, "stepSince": "2023-01-01"}, "newScale": "A9",
                         "decidedOn": "2026-01-01"}""").expect(422).json()))
                .containsExactlyInAnyOrder("/old/step", "/newScale");
    }

    private static List<String> pointers(JsonNode problem) {
        List<String> pointers = new ArrayList<>();
        problem.path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }

    @Test
    void refusesWithAPointerForEachMistake() {
        JsonNode answer = officer.post(PAYSLIP, """
                        {"month": "1999-01", "staffKind": "KING", "salary": {"scale": "A9", "step": 1}, "bonus": 1,
                         "dependants": -1}""").expect(422).json();
        List<String> pointers = new ArrayList<>();
        answer.path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        assertThat(pointers)
                .containsExactlyInAnyOrder("/month", "/staffKind", "/salary/scale", "/bonus", "/dependants");
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        assertThat(officer.post(PAYSLIP, "[1, 2]").status()).isBetween(400, 422);
        assertThat(officer.post(PAYSLIP, "{").status()).isBetween(400, 422);
    }

    @Test
    void knowsNobodyWithoutAnAccount() {
        ApiClient.asNobody().post(PAYSLIP, "{}").expect(401);
    }
}
