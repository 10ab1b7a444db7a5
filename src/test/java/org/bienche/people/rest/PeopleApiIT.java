package org.bienche.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Part;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People as other systems see them. */
class PeopleApiIT {

    private static final String HEADING =
            "number,full_name,born,sex,national_id,staff_kind,unit,position,appointed_from,rank,step,coefficient\n";

    private static final Map<String, String> DECISION = Map.of(
            "number", "API-1",
            "title", "Điều động thử nghiệm",
            "issuer", "Cơ quan thử nhân sự",
            "signer", "Người ký mẫu",
            "signedOn", "2026-01-15",
            "effectiveOn", "2026-02-01");

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient local = ApiClient.asNobody();
    private static long home;

    @BeforeAll
    static void openGround() {
        home = Ground.commune("API-X1", "Xã Giao Diện Một", 60);
        Ground.commune("API-X2", "Xã Giao Diện Hai", 5);
        officer = ApiClient.as("officer");
        local = Ground.account("api-local", "OFFICER", home);
    }

    private static String row(String number, String unit, String rest) {
        return number + ",Nguyễn Văn Mẫu,1980-01-15,M,,CIVIL_SERVANT," + unit + ",CHUYEN-VIEN,2020-01-01," + rest
                + "\n";
    }

    private static Part csv(String rows) {
        return Part.file("file", "people.csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesThroughAUnitOncePerPerson() {
        JsonNode first =
                local.get("api/people?unit=API-X1&limit=40").expect(200).json();
        JsonNode second = local.get("api/people?unit=API-X1&limit=40&cursor="
                        + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(first.path("items")).hasSize(40);
        assertThat(second.path("items")).hasSize(20);
        assertThat(second.path("next").isNull()).isTrue();
        List<String> numbers = Stream.of(first, second)
                .flatMap(page -> page.path("items").findValuesAsText("number").stream())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "Nguyễn", "¼", "٣"})
    void knowsNobodyByANumberWithMarks(String number) {
        local.get("api/people/" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                .expect(404);
        local.post("api/transfers?dryRun=true", Map.of("on", "2026-12-01", "person", number, "unit", "API-X1"))
                .expect(422);
    }

    @Test
    void findsByNameWithoutMarksAndKeepsToTheScope() {
        String name = Ground.text(
                "SELECT f.full_name FROM person_file f JOIN appointment a ON a.person_id = f.person_id"
                        + " JOIN unit_version u ON u.unit_id = a.unit_id WHERE u.code = 'API-X2' ORDER BY f.id LIMIT 1");
        String lastWord = name.substring(name.lastIndexOf(' ') + 1);
        assertThat(officer.get("api/people?unit=API-X2&q=" + lastWord)
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(local.get("api/people?q=" + lastWord).expect(200).json().path("items"))
                .isEmpty();
        local.get("api/people?unit=API-X2").expect(404);
        local.get("api/people?limit=201").expect(422);
        local.get("api/people?staffKind=KING").expect(422);
        ApiClient.asNobody().get("api/people").expect(401);
    }

    @Test
    void hidesAPersonOutsideTheScope() {
        String mine = numberIn("API-X1", 0);
        String foreign = numberIn("API-X2", 0);
        JsonNode person = local.get("api/people/" + mine).expect(200).json();
        assertThat(person.path("number").asText()).isEqualTo(mine);
        assertThat(person.at("/appointment/unit").asText()).isEqualTo("API-X1");
        assertThat(person.path("history")).isNotEmpty();
        local.get("api/people/" + foreign).expect(404);
        local.get("api/people/"
                        + officer.get("api/people/" + foreign)
                                .expect(200)
                                .json()
                                .path("id")
                                .asText())
                .expect(404);
        local.get("api/people/999999999").expect(404);
        local.get("api/people/nobody").expect(404);
    }

    private static String numberIn(String code, int position) {
        return Ground.text("SELECT p.number FROM person p JOIN appointment a ON a.person_id = p.id"
                + " AND a.superseded_in = 9223372036854775807 JOIN unit_version u ON u.unit_id = a.unit_id"
                + " WHERE u.code = '" + code + "' AND a.valid_until = '9999-12-31' ORDER BY p.id LIMIT " + position
                + ", 1");
    }

    @Test
    void importsAListAsAWholeAndTriesItFirst() {
        Part list = csv(row("API-20", "API-X1", "01.003,2,") + row("API-21", "API-X1", "01.003,,3.00"));
        JsonNode tried =
                local.post("api/people/import?dryRun=true", list).expect(200).json();
        assertThat(tried.path("ready").asInt()).isEqualTo(2);
        local.get("api/people/API-20").expect(404);
        local.post("api/people/import", list).expect(201);
        JsonNode person = local.get("api/people/API-21").expect(200).json();
        assertThat(person.at("/salary/coefficient").asText()).isEqualTo("3.00");
        assertThat(person.at("/salary/step").asInt()).isEqualTo(3);
        assertThat(local.post("api/people/import", list).expect(422).json().path("errors"))
                .hasSize(2);
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of(row("API-B1", "NONE", "01.003,2,"), "unit"),
                Arguments.of(row("API-B2", "API-X2", "01.003,2,"), "unit"),
                Arguments.of(row("API-B3", "API-X1", "99.999,2,"), "rank"),
                Arguments.of(row("API-B4", "API-X1", "01.003,99,"), "step"),
                Arguments.of(row("API-B5", "API-X1", "01.003,,9.99"), "coefficient"),
                Arguments.of(row("=1+1", "API-X1", "01.003,2,"), "number"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void refusesABadRowWithItsPlaceAndStoresNothing(String bad, String column) {
        Part list = csv(row("API-GOOD", "API-X1", "01.003,2,") + bad);
        JsonNode refused = local.post("api/people/import", list).expect(422).json();
        assertThat(refused.path("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("row").asInt()).isEqualTo(3);
            assertThat(error.path("column").asText()).isEqualTo(column);
            assertThat(error.path("message").asText()).isNotBlank();
        });
        local.get("api/people/API-GOOD").expect(404);
    }

    @Test
    void refusesWhatIsNoList() {
        local.post("api/people/import", Part.file("file", "a.csv", new byte[0])).expect(422);
        local.post("api/people/import", Part.file("file", "a.csv", new byte[] {(byte) 0xC3, 0x28, '\n'}))
                .expect(422);
        local.post("api/people/import", Part.file("file", "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .expect(422);
        local.post("api/people/import", Part.value("other", "x")).expect(422);
        Ground.account("api-reader", "DEPARTMENT", home)
                .post("api/people/import", csv(row("API-R", "API-X1", "01.003,2,")))
                .expect(403);
    }

    @Test
    void comparesWhatWasGrantedWithWhoIsThere() {
        JsonNode found = local.get("api/units/API-X1/establishment?asOf=2025-06-30")
                .expect(200)
                .json();
        assertThat(found.path("present").asInt()).isBetween(55, 60);
        assertThat(found.path("quota").isNull()).isTrue();
        assertThat(found.path("byStaffKind")).hasSize(4);
        local.get("api/units/API-X2/establishment").expect(404);
    }

    @Test
    void movesPeopleUnderADecisionAndTriesItFirst() {
        String person = numberIn("API-X1", 10);
        Map<String, Object> order = Map.of(
                "on", "2026-02-01", "decision", DECISION, "moves", List.of(Map.of("person", person, "unit", "API-X2")));
        local.post("api/transfers?dryRun=true", order).expect(422);
        JsonNode tried =
                officer.post("api/transfers?dryRun=true", order).expect(200).json();
        assertThat(tried.path("done").asBoolean()).isFalse();
        assertThat(tried.at("/moves/0/toUnit").asText()).isEqualTo("Xã Giao Diện Hai");
        officer.post("api/transfers", order).expect(201);
        JsonNode before = officer.get("api/people/" + person + "?asOf=2026-01-31")
                .expect(200)
                .json();
        JsonNode after = officer.get("api/people/" + person + "?asOf=2026-02-01")
                .expect(200)
                .json();
        assertThat(before.at("/appointment/unit").asText()).isEqualTo("API-X1");
        assertThat(after.at("/appointment/unit").asText()).isEqualTo("API-X2");
        local.get("api/people/" + person).expect(404);
        local.get("api/people/" + person + "?asOf=2026-01-31").expect(200);
        local.get("api/people/" + person + "?asOf=1950-01-01").expect(404);
    }

    @Test
    void refusesAnOrderWithAnyFaultAndMovesNobody() {
        String person = numberIn("API-X1", 12);
        Map<String, Object> order = Map.of(
                "on",
                "2026-02-01",
                "decision",
                DECISION,
                "moves",
                List.of(
                        Map.of("person", person, "unit", "API-X2"),
                        Map.of("person", "NOBODY", "unit", "API-X2"),
                        Map.of("person", person, "unit", "API-X2"),
                        Map.of("person", numberIn("API-X1", 13), "unit", "NOWHERE")));
        JsonNode refused = officer.post("api/transfers", order).expect(422).json();
        assertThat(refused.path("errors").findValuesAsText("pointer"))
                .containsExactly("/moves/1/person", "/moves/2/person", "/moves/3/unit");
        assertThat(officer.get("api/people/" + person)
                        .expect(200)
                        .json()
                        .at("/appointment/unit")
                        .asText())
                .isEqualTo("API-X1");
        officer.post("api/transfers", Map.of("on", "2026-02-01", "person", person, "unit", "API-X2"))
                .expect(422);
    }
}
