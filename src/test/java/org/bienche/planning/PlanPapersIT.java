package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.ApiClient.Part;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** The files of a plan's dossier: taken, refused, listed, sent and frozen. */
class PlanPapersIT {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void keepsTheDossierAndFreezesItWithTheEdition() {
        long province = PlanGround.province("PLG", "Tỉnh Hồ Sơ", 1);
        ApiClient officer = Ground.account("plan-g-officer", "OFFICER", province);
        ApiClient stranger = Ground.account("plan-g-stranger", "OFFICER", Ground.commune("PLG-X", "Xã Ngoài Hồ Sơ", 0));
        JsonNode plan = PlanSteps.drawUp(officer, "PLG-1");
        JsonNode paper =
                attach(officer, plan, "Kế hoạch 2027.pdf", PDF).expect(201).json();
        assertThat(attach(officer, plan, "Kế hoạch 2027.pdf", PDF).status()).isEqualTo(409);
        JsonNode listed =
                officer.get(PlanSteps.path(plan, "attachments")).expect(200).json();
        assertThat(listed.path("items")).hasSize(1);
        assertThat(listed.path("items").get(0).path("addedBy").asText()).isEqualTo("plan-g-officer");
        attach(officer, listed.path("version").asLong(), plan, "bản khác tên.pdf", PDF)
                .expect(201);
        listed = officer.get(PlanSteps.path(plan, "attachments")).expect(200).json();
        assertThat(listed.path("items")).as("the same content once").hasSize(1);

        String file = PlanSteps.path(plan, "attachments/" + paper.path("id"));
        Answer sent = officer.get(file).expect(200);
        assertThat(sent.response().body()).isEqualTo(PDF);
        assertThat(sent.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ");
        assertThat(sent.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        assertThat(stranger.get(file).status()).isEqualTo(404);
        assertThat(attach(stranger, plan, "a.pdf", PDF).status()).isEqualTo(404);

        JsonNode asked =
                PlanSteps.ask(officer, listed(plan, listed), 4).expect(200).json();
        JsonNode filed = PlanSteps.submit(officer, asked).expect(200).json();
        assertThat(attach(officer, PlanSteps.version(filed), plan, "muộn.pdf", PDF)
                        .status())
                .isEqualTo(409);
        JsonNode back = PlanSteps.sendBack(officer, filed).expect(200).json();
        officer.delete(file + "?version=" + PlanSteps.version(back)).expect(200);
        assertThat(officer.get(PlanSteps.path(plan, "attachments"))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        officer.get(file).expect(200);
    }

    @Test
    void refusesWhatIsNotWhatItSaysAndStoresNothing() {
        long province = PlanGround.province("PLH", "Tỉnh Tệp Giả", 1);
        ApiClient officer = Ground.account("plan-h-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLH-1");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(attach(officer, plan, "kế hoạch.pdf", page).expect(422).text())
                .contains("attachments.not.what.it.says");
        assertThat(attach(officer, plan, "kế hoạch.html", page).expect(422).text())
                .contains("attachments.kind");
        assertThat(attach(officer, plan, "trống.pdf", new byte[0]).expect(422).text())
                .contains("attachments.empty");
        assertThat(officer.post(PlanSteps.path(plan, "attachments"), Part.file("file", "a.pdf", PDF))
                        .expect(422)
                        .text())
                .contains("/kind", "/version");
        assertThat(PlanGround.number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'staffing-plan'"
                        + " AND subject_id = " + plan.path("id")))
                .isZero();
    }

    @Test
    void findsAFiledPlanThatIsNotWhatWasFiled() {
        long province = PlanGround.province("PLI", "Tỉnh Sửa Lén", 1);
        ApiClient officer = Ground.account("plan-i-officer", "OFFICER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLI-1");
        JsonNode asked = PlanSteps.ask(officer, plan, 4).expect(200).json();
        PlanSteps.submit(officer, asked).expect(200);
        String said = "Staffing plan " + plan.path("id") + " is not";
        assertThat(invariants()).doesNotContain(said);
        PlanGround.tamper("UPDATE staffing_plan_line SET asked = asked + 1 WHERE plan_id = " + plan.path("id"));
        assertThat(invariants()).contains(said);
        PlanGround.tamper("UPDATE staffing_plan_line SET asked = asked - 1 WHERE plan_id = " + plan.path("id"));
    }

    private static String invariants() {
        return ApiClient.as("auditor").get("api/health/invariants").expect(200).text();
    }

    private static JsonNode listed(JsonNode plan, JsonNode page) {
        return ((ObjectNode) plan.deepCopy())
                .put("version", page.path("version").asLong());
    }

    private static Answer attach(ApiClient officer, JsonNode plan, String name, byte[] content) {
        return attach(officer, PlanSteps.version(plan), plan, name, content);
    }

    private static Answer attach(ApiClient officer, long version, JsonNode plan, String name, byte[] content) {
        return officer.post(
                PlanSteps.path(plan, "attachments"),
                Part.file("file", name, content),
                Part.value("kind", "PLAN"),
                Part.value("version", String.valueOf(version)));
    }
}
