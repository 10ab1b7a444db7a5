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
