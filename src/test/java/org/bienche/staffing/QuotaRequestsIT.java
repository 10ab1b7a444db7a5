package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests for more quota over the interface: taken back by who asked, granted in part by a leader of the superior. */
class QuotaRequestsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void whoAskedWithdrawsWhatNobodyAnsweredAndNobodyElseDoes() throws Exception {
        long province = province("QRA");
        ApiClient unit = Ground.account("quota-ra-unit", "DEPARTMENT", province + 1);
        ApiClient colleague = Ground.account("quota-ra-colleague", "DEPARTMENT", province + 1);
        ApiClient leader = Ground.account("quota-ra-leader", "LEADER", province);
        JsonNode asked = ask(unit, "QRA-1", 3);
        String path = path(asked);
        Map<String, Object> version = Map.of("version", asked.path("version").asLong());
        assertThat(colleague.post(path + "/withdraw", version).expect(403).text())
                .contains("approvals.withdraw.submitter");
        assertThat(leader.post(path + "/withdraw", version).status()).isEqualTo(404);
        assertThat(unit.post(path + "/withdraw", Map.of("version", 9)).status()).isEqualTo(409);
        JsonNode gone = unit.post(path + "/withdraw", version).expect(200).json();
        assertThat(gone.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(gone.path("decidedBy").asText()).isEqualTo("quota-ra-unit");
        assertThat(gone.path("granted").isNull() || gone.path("granted").isMissingNode())
                .isTrue();
        assertThat(unit.post(path + "/withdraw", Map.of("version", 1)).status()).isEqualTo(409);
        assertThat(leader.post(path + "/grant", grant(1, null, "QRA-Q1", null)).status())
                .isEqualTo(409);
        assertThat(leader.get("api/approvals").json().path("items").toString())
                .doesNotContain("quota-request:" + asked.path("id").asLong());
        assertThat(quota(unit, "QRA-1")).isEqualTo(8);
        assertThat(unit.get("api/quota-requests?state=WITHDRAWN")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        ask(unit, "QRA-1", 2);
    }

    @Test
    void aLeaderGrantsLessThanWasAskedForWithAReasonAndBothNumbersStay() throws Exception {
        long province = province("QRB");
        ApiClient unit = Ground.account("quota-rb-unit", "DEPARTMENT", province + 1);
        ApiClient leader = Ground.account("quota-rb-leader", "LEADER", province);
        JsonNode asked = ask(unit, "QRB-1", 5);
        String path = path(asked);
        assertThat(leader.post(path + "/grant", grant(0, 3, "QRB-Q1", null))
                        .expect(422)
                        .text())
                .contains("staffing.request.granted.reason")
                .contains("/comment");
        for (int wrong : List.of(0, -2, 6)) {
            assertThat(leader.post(path + "/grant", grant(0, wrong, "QRB-Q1", "Vì thế"))
                            .expect(422)
                            .text())
                    .contains("staffing.request.granted.range")
                    .contains("/granted");
        }
        JsonNode granted = leader.post(path + "/grant", grant(0, 3, "QRB-Q1", "Chỉ còn ba chỉ tiêu"))
                .expect(200)
                .json();
        assertThat(granted.path("number").asInt()).isEqualTo(5);
        assertThat(granted.path("granted").asInt()).isEqualTo(3);
        assertThat(granted.path("answer").asText()).isEqualTo("Chỉ còn ba chỉ tiêu");
        assertThat(granted.path("state").asText()).isEqualTo("GRANTED");
        assertThat(quota(unit, "QRB-1")).isEqualTo(11);
        JsonNode whole = ask(unit, "QRB-1", 1);
        assertThat(leader.post(path(whole) + "/grant", grant(0, null, "QRB-Q2", null))
                        .expect(200)
                        .json()
                        .path("granted")
                        .asInt())
                .isEqualTo(1);
        assertThat(quota(unit, "QRB-1")).isEqualTo(12);
    }

    @Test
    void whatWaitsForAnAnswerIsNotAskedForAgain() throws Exception {
        ApiClient unit = Ground.account("quota-rd-unit", "DEPARTMENT", province("QRD") + 1);
        JsonNode first = ask(unit, "QRD-1", 3);
        assertThat(unit.post("api/quota-requests", wish("QRD-1", 3)).expect(409).text())
                .contains("staffing.request.waiting");
        unit.post(path(first) + "/withdraw", Map.of("version", 0)).expect(200);
        List<Callable<Answer>> acts = List.of(
                () -> unit.post("api/quota-requests", wish("QRD-1", 2)),
                () -> unit.post("api/quota-requests", wish("QRD-1", 2)));
        assertThat(AtOnce.all(acts)).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofAWithdrawalAndAGrantAtOnceOneIsFirst() throws Exception {
        long province = province("QRC");
        ApiClient unit = Ground.account("quota-rc-unit", "DEPARTMENT", province + 1);
        ApiClient leader = Ground.account("quota-rc-leader", "LEADER", province);
        int expected = 8;
        for (int i = 0; i < 4; i++) {
            JsonNode asked = ask(unit, "QRC-1", 1);
            Map<String, Object> grant = grant(0, null, "QRC-Q" + i, null);
            List<Callable<Answer>> acts = List.of(
                    () -> unit.post(path(asked) + "/withdraw", Map.of("version", 0)),
                    () -> leader.post(path(asked) + "/grant", grant));
            List<Answer> answers = AtOnce.all(acts);
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            boolean granted = answers.getLast().status() == 200;
            expected += granted ? 1 : 0;
            assertThat(unit.get(path(asked)).json().path("state").asText())
                    .isEqualTo(granted ? "GRANTED" : "WITHDRAWN");
            assertThat(quota(unit, "QRC-1")).isEqualTo(expected);
        }
    }

    /** With 40, of which one unit has 8. */
    private static long province(String code) throws SQLException {
        try (QuotaGround ground = new QuotaGround()) {
            long province = ground.province(code, "Tỉnh " + code, 1, FundingGroup.G4);
            ground.grant(province, TODAY.getYear(), 40, null);
            ground.grant(province + 1, TODAY.getYear(), 8, null);
            return province;
        }
    }

    private static JsonNode ask(ApiClient unit, String code, int number) {
        return unit.post("api/quota-requests", wish(code, number)).expect(201).json();
    }

    private static Map<String, Object> wish(String code, int number) {
        return Map.of(
                "unit",
                code,
                "year",
                TODAY.getYear(),
                "staffKind",
                "PUBLIC_EMPLOYEE",
                "number",
                number,
                "reason",
                "Thêm việc mới");
    }

    private static String path(JsonNode request) {
        return "api/quota-requests/" + request.path("id").asLong();
    }

    private static int quota(ApiClient unit, String code) {
        return unit.get("api/units/" + code + "/quotas")
                .expect(200)
                .json()
                .path("items")
                .get(2)
                .path("number")
                .asInt();
    }

    private static Map<String, Object> grant(
            long version, @Nullable Integer granted, String number, @Nullable String comment) {
        String day = LocalDate.of(TODAY.getYear(), 1, 1).toString();
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("granted", granted);
        body.put("comment", comment);
        body.values().removeIf(Objects::isNull);
        body.put(
                "decision",
                Map.of(
                        "number",
                        number,
                        "title",
                        "Quyết định thử nghiệm",
                        "issuer",
                        "Cơ quan thử biên chế",
                        "signer",
                        "Người ký mẫu",
                        "signedOn",
                        day,
                        "effectiveOn",
                        day));
        return body;
    }
}
