package org.bienche.streamlining.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list of departures costs and the list that it is paid by: both are the sum of the cases behind them, for those who may see them. */
class LeavingListsIT {

    private static final String CASES = "api/streamlining-cases";
    private static final Pattern NUMBER = Pattern.compile("<v>([0-9.E]+)</v>");

    private static final Map<String, Object> STUDY = Map.of(
            "leaveOn", "2025-05-01",
            "contributionMonths", 100,
            "averageSalary", 9_000_000,
            "policy", "ND29_2023",
            "leaving", "STUDY_THEN_SEVERANCE");

    private ApiClient officer = ApiClient.asNobody();
    private ApiClient leader = ApiClient.asNobody();
    private ApiClient stranger = ApiClient.asNobody();
    private long unit;

    @BeforeEach
    void twoCommunesWithAccounts() {
        unit = Ground.commune("TGL-A", "Xã Danh Sách Chi Trả", 60);
        long elsewhere = Ground.commune("TGL-B", "Xã Không Liên Quan", 0);
        officer = Ground.account("tgl-officer", "OFFICER", unit);
        leader = Ground.account("tgl-leader", "LEADER", unit);
        stranger = Ground.account("tgl-stranger", "OFFICER", elsewhere);
    }

    @Test
    void aPaymentListHasEveryApprovedCaseAndAddsUpToThem() throws IOException {
        List<JsonNode> retirements = propose("EARLY_RETIREMENT", "born", 300, 2);
        List<JsonNode> severances = propose("SEVERANCE", "born DESC", 100, 3);
        officer.get(report("nd178-severance", "xlsx")).expect(422);
        withdraw(severances.removeLast());

        long all = sum(retirements) + sum(severances);
        JsonNode budget = officer.get(CASES + "/budget?unit=TGL-A").expect(200).json();
        assertThat(budget.path("people").asLong()).isEqualTo(4);
        assertThat(budget.path("total").asLong()).isEqualTo(all);
        assertThat(budget.path("byPolicy")).hasSize(2);
        assertThat(budget.path("byYear").path(0).path("total").asLong()).isEqualTo(all);
        behindEachFigureIsItsList(severances);

        retirements.forEach(this::approve);
        severances.forEach(this::approve);
        addsUp("nd178-early-retirement", retirements);
        addsUp("nd178-severance", severances);
        theSalariesAreBrokenDown(
                Stream.concat(retirements.stream(), severances.stream()).toList());
        assertThat(officer.get(report("nd178-severance", "pdf")).expect(200).text())
                .startsWith("%PDF");
        officer.get(report("nd177-not-reelected", "pdf")).expect(422);
        outsideTheScopeThereIsNeither();
    }

    /** Six months of pay at most, the fees below six salaries, frozen with the case and listed in a column of their own. */
    @Test
    void whoLearnsATradeFirstHasItFrozenWithTheCaseAndOnTheList() throws IOException {
        among("TGL-C", "Xã Học Nghề");
        JsonNode one = study(Map.of("studyMonths", 7, "studyFees", 5_000_000));
        JsonNode benefit = one.path("benefit");
        long salary = benefit.path("salary").asLong();
        assertThat(benefit.path("study").path("months").asLong()).isEqualTo(7);
        assertThat(amount(benefit, "STUDY_PAY")).isEqualTo(6 * salary);
        assertThat(amount(benefit, "STUDY_FEES")).isEqualTo(5_000_000);
        approve(one);
        byte[] list = officer.get("api/reports/nd29-streamlining?unit=TGL-C&asOf=2025-05-31&format=xlsx")
                .expect(200)
                .response()
                .body();
        assertThat(numbers(list))
                .contains(6 * salary + 5_000_000, one.path("total").asLong());
        stranger.get("api/reports/nd29-streamlining?unit=TGL-C&asOf=2025-05-31").expect(404);
    }

    @Test
    void aStudyThatCannotBeIsRefused() {
        Map<String, Object> absurd = new HashMap<>(STUDY);
        absurd.putAll(Map.of("person", people("born")[0], "studyMonths", 61, "studyFees", -1));
        List<String> pointers = new ArrayList<>();
        officer.post(CASES, absurd)
                .expect(422)
                .json()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        assertThat(pointers).containsExactlyInAnyOrder("/studyMonths", "/studyFees");
    }

    private void among(String code, String name) {
        unit = Ground.commune(code, name, 20);
        officer = Ground.account(code.toLowerCase(Locale.ROOT) + "-officer", "OFFICER", unit);
        leader = Ground.account(code.toLowerCase(Locale.ROOT) + "-leader", "LEADER", unit);
    }

    private JsonNode study(Map<String, Integer> learning) {
        for (long person : people("born DESC")) {
            Map<String, Object> asked = new HashMap<>(STUDY);
            asked.put("person", person);
            asked.putAll(learning);
            ApiClient.Answer answer = officer.post(CASES, asked);
            if (answer.status() == 201) {
                return answer.json();
            }
        }
        throw new AssertionError("nobody may learn a trade");
    }

    private static long amount(JsonNode benefit, String code) {
        for (JsonNode line : benefit.path("lines")) {
            if (line.path("code").asText().equals(code)) {
                return line.path("amount").asLong();
            }
        }
        return 0;
    }

    private void theSalariesAreBrokenDown(List<JsonNode> cases) throws IOException {
        byte[] file = officer.get(report("nd178-monthly-pay", "xlsx"))
                .expect(200)
                .response()
                .body();
        List<Long> numbers = numbers(file);
        long all = 0;
        for (JsonNode one : cases) {
            long parts = 0;
            for (JsonNode part : one.path("benefit").path("pay")) {
                parts += part.path("amount").asLong();
                assertThat(numbers).contains(part.path("amount").asLong());
            }
            assertThat(parts).isEqualTo(one.path("benefit").path("salary").asLong());
            all += parts;
        }
        assertThat(numbers).as("the sum of the salaries").contains(all);
        officer.get(report("nd178-monthly-pay", "pdf")).expect(200);
        stranger.get(report("nd178-monthly-pay", "pdf")).expect(404);
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        JsonNode refused = officer.get(CASES + "/budget?policy=ND1_1999&year=soon&leaving=FLIGHT")
                .expect(422)
                .json();
        List<String> pointers = new ArrayList<>();
        refused.path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        assertThat(pointers).containsExactlyInAnyOrder("/policy", "/year", "/leaving");
    }

    private void behindEachFigureIsItsList(List<JsonNode> severances) {
        String filter = "unit=TGL-A&state=COUNTED&policy=ND178_2024&leaving=SEVERANCE&year=2025";
        JsonNode part = officer.get(CASES + "/budget?" + filter).expect(200).json();
        JsonNode list = officer.get(CASES + "?" + filter).expect(200).json().path("items");
        assertThat(list).hasSize(severances.size());
        assertThat(part.path("people").asLong()).isEqualTo(severances.size());
        assertThat(part.path("total").asLong()).isEqualTo(sum(severances));
        assertThat(officer.get(CASES + "?unit=TGL-A&policy=EARLIER")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private void outsideTheScopeThereIsNeither() {
        stranger.get(report("nd178-severance", "pdf")).expect(404);
        stranger.get(CASES + "/budget?unit=TGL-A").expect(404);
        assertThat(stranger.get(CASES + "/budget")
                        .expect(200)
                        .json()
                        .path("people")
                        .asLong())
                .isZero();
    }

    private void addsUp(String form, List<JsonNode> cases) throws IOException {
        byte[] file = officer.get(report(form, "xlsx")).expect(200).response().body();
        List<Long> numbers = numbers(file);
        assertThat(numbers).as("the sum of " + form).contains(sum(cases));
        cases.forEach(
                one -> assertThat(numbers).as(form).contains(one.path("total").asLong()));
    }

    /** Every number of the sheet. */
    private static List<Long> numbers(byte[] xlsx) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith("sheet1.xml")) {
                    String sheet = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    return NUMBER.matcher(sheet)
                            .results()
                            .map(found -> new BigDecimal(found.group(1)).longValue())
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static String report(String form, String format) {
        return "api/reports/" + form + "?unit=TGL-A&asOf=2025-12-31&format=" + format;
    }

    /** Cases of people for whom this way is open, taken in an order. */
    private List<JsonNode> propose(String leaving, String order, int months, int wanted) {
        List<JsonNode> cases = new ArrayList<>();
        for (long person : people(order)) {
            if (cases.size() < wanted) {
                ApiClient.Answer answer = officer.post(
                        CASES,
                        Map.of(
                                "person",
                                person,
                                "leaveOn",
                                "2025-09-01",
                                "restructuredOn",
                                "2025-07-01",
                                "contributionMonths",
                                months,
                                "policy",
                                "ND178_2024",
                                "leaving",
                                leaving));
                if (answer.status() == 201) {
                    cases.add(answer.json());
                }
            }
        }
        assertThat(cases).as(leaving).hasSize(wanted);
        return cases;
    }

    private long[] people(String order) {
        String ids = Ground.text("SELECT GROUP_CONCAT(a.person_id ORDER BY f." + order
                + ") FROM appointment a JOIN person_file f ON f.person_id = a.person_id WHERE a.unit_id = " + unit
                + " AND a.superseded_in = " + Long.MAX_VALUE);
        return Pattern.compile(",")
                .splitAsStream(ids)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private void approve(JsonNode one) {
        officer.post(CASES + "/" + one.path("id").asLong() + "/submit").expect(200);
        leader.post(CASES + "/" + one.path("id").asLong() + "/approve", Map.of())
                .expect(200);
    }

    private void withdraw(JsonNode one) {
        officer.post(CASES + "/" + one.path("id").asLong() + "/withdraw").expect(200);
    }

    private static long sum(List<JsonNode> cases) {
        return cases.stream().mapToLong(one -> one.path("total").asLong()).sum();
    }
}
