package org.bienche.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;

/** The steps of a plan over the interface, for tests that need one that has come some way. */
public final class PlanSteps {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final int YEAR = TODAY.getYear() + 1;

    private PlanSteps() {}

    public static JsonNode drawUp(ApiClient officer, String unit) {
        return begin(officer, unit).expect(201).json();
    }

    /** Whatever is answered. */
    public static Answer begin(ApiClient officer, String unit) {
        return officer.post("api/staffing-plans", Map.of("unit", unit, "year", YEAR));
    }

    public static Answer ask(ApiClient officer, JsonNode plan, int number) {
        Map<String, ?> line = Map.of("staffKind", "CIVIL_SERVANT", "asked", number, "reason", "Thêm việc mới");
        return officer.put(path(plan, "lines"), Map.of("version", version(plan), "lines", List.of(line)));
    }

    public static Answer submit(ApiClient officer, JsonNode plan) {
        return officer.post(path(plan, "submit"), Map.of("version", version(plan)));
    }

    public static Answer appraise(ApiClient officer, JsonNode plan) {
        return officer.post(path(plan, "appraise"), Map.of("version", version(plan)));
    }

    public static Answer sendBack(ApiClient officer, JsonNode plan) {
        return officer.post(path(plan, "return"), Map.of("version", version(plan), "reason", "Thiếu thuyết minh"));
    }

    public static Answer approve(ApiClient leader, JsonNode plan, String number) {
        Map<String, ?> decision = Map.of(
                "number",
                number + "/QĐ-UBND",
                "title",
                "Giao biên chế",
                "issuer",
                "Ủy ban nhân dân tỉnh thử",
                "signer",
                "Người ký mẫu",
                "signedOn",
                TODAY.toString(),
                "effectiveOn",
                TODAY.toString());
        return leader.post(path(plan, "approve"), Map.of("version", version(plan), "decision", decision));
    }

    public static String path(JsonNode plan, String deed) {
        return "api/staffing-plans/" + plan.path("id") + "/" + deed;
    }

    public static long version(JsonNode plan) {
        return plan.path("version").asLong();
    }
}
