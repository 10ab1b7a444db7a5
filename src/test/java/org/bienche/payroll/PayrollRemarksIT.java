package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.SharedServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What should be looked at before a payroll is signed, each reason counted and listed. */
class PayrollRemarksIT {

    private static final String RUNS = "api/payroll-runs";

    private static ApiClient officer = ApiClient.asNobody();
    private static long run;
    private static long neighbours;

    @BeforeAll
    static void payAMonth() throws Exception {
        officer = ApiClient.as("officer");
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLR-X", "Xã Thử Cần Xem", "COMMUNE", 1, "STATE");
            long neighbour = land.unit("TLR-Y", "Xã Thử Bên Cạnh", "COMMUNE", 1, "STATE");
            people(land, commune, neighbour);
            neighbours = compute("TLR-Y");
            run = compute("TLR-X");
            withdraw(land);
        }
    }

    private static void people(PayrollLand land, long commune, long neighbour) throws Exception {
        land.civilServant("Nguyễn Thị Đủ Điều Kiện", commune);
        long cash = land.civilServant("Trần Văn Tiền Mặt", commune);
        land.update("UPDATE person_file SET bank_account = NULL WHERE person_id = ?", cash);
        long waiting = land.person("Ngô Thị Chờ Bố Trí", 0);
        land.post(waiting, commune, "WAITING", "CIVIL_SERVANT", "2024-01-01", "9999-12-31");
        land.salary(waiting, "A1", 1, "2.34", 0);
        allowance(land, land.civilServant("Lê Văn Hết Phụ Cấp", commune), "2026-07-11", null);
        allowance(land, land.civilServant("Lê Thị Gia Hạn", commune), "2026-07-11", "9999-12-31");
        long leaver = land.person("Phạm Văn Nghỉ Việc", 0);
        land.post(leaver, commune, "MAIN", "CIVIL_SERVANT", "2024-01-01", "2026-07-11");
        land.salary(leaver, "A1", 3, "3.00", 0);
        allowance(land, leaver, "2026-07-11", null);
        allowance(land, land.civilServant("Đỗ Thị Thu Hồi", commune), "9999-12-31", null);
        identity(land, land.civilServant("Hoàng Văn Hai Hồ Sơ", commune));
        identity(land, land.civilServant("Hoàng V. Hai Hồ Sơ", neighbour));
    }

    private static void allowance(PayrollLand land, long person, String until, @Nullable String again)
            throws Exception {
        String sql = "INSERT INTO allowance (person_id, code, coefficient, valid_from, valid_until, decision_id,"
                + " recorded_in) VALUES (?, 'RESPONSIBILITY', 0.20, ?, ?, 1, 1)";
        land.update(sql, person, "2024-01-01", until);
        if (again != null) {
            land.update(sql, person, until, again);
        }
    }

    private static void identity(PayrollLand land, long person) throws Exception {
        land.update("UPDATE person_file SET national_id = '001080999123' WHERE person_id = ?", person);
    }

    /** It becomes known, after the run was computed, that an allowance had ended long before. */
    private static void withdraw(PayrollLand land) throws Exception {
        land.update("INSERT INTO recording (decision_id, recorded_at, actor) VALUES (1, UTC_TIMESTAMP(6), 'test')");
        long recording = land.number("SELECT MAX(id) FROM recording");
        land.update(
                "UPDATE allowance SET superseded_in = ? WHERE code = 'RESPONSIBILITY' AND person_id ="
                        + " (SELECT person_id FROM person_file WHERE full_name = 'Đỗ Thị Thu Hồi')",
                recording);
    }

    private static long compute(String unit) {
        JsonNode asked = officer.post(RUNS, Map.of("month", "2026-07", "unit", unit))
                .expect(202)
                .json();
        long id = asked.path("id").asLong();
        for (int i = 0; i < 300 && asked.path("digest").asText().isEmpty(); i++) {
            asked = officer.get(RUNS + "/" + id).expect(200).json();
        }
        assertThat(asked.path("state").asText()).isEqualTo("COMPUTED");
        return id;
    }

    @Test
    void countsEveryReasonThoughNobodyFallsUnderIt() {
        assertThat(counts(run))
                .containsExactly(
                        "NO_ACCOUNT 1",
                        "NO_POST 1",
                        "ALLOWANCE_ENDED 2",
                        "TWO_PAYSLIPS 1",
                        "UNVERIFIED " + unverified());
        assertThat(counts(neighbours)).startsWith("NO_ACCOUNT 0", "NO_POST 0", "ALLOWANCE_ENDED 0", "TWO_PAYSLIPS 1");
    }

    private static List<String> counts(long of) {
        List<String> counts = new ArrayList<>();
        officer.get(RUNS + "/" + of + "/remarks")
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> counts.add(each.path("reason").asText() + " "
                        + each.path("payslips").asInt()));
        return counts;
    }

    /** As the run itself has counted them while it was computed. */
    private static int unverified() {
        return officer.get(RUNS + "/" + run)
                .expect(200)
                .json()
                .path("unverified")
                .asInt();
    }

    @Test
    void listsWhoIsBehindEachCount() {
        assertThat(listed("NO_ACCOUNT")).containsExactly("Trần Văn Tiền Mặt");
        assertThat(listed("NO_POST")).containsExactly("Ngô Thị Chờ Bố Trí");
        assertThat(listed("ALLOWANCE_ENDED")).containsExactlyInAnyOrder("Lê Văn Hết Phụ Cấp", "Đỗ Thị Thu Hồi");
        assertThat(listed("TWO_PAYSLIPS")).containsExactly("Hoàng Văn Hai Hồ Sơ");
        assertThat(listed("UNVERIFIED")).hasSize(unverified());
        officer.get(RUNS + "/" + run + "/payslips?only=NONSENSE").expect(422);
    }

    private static List<String> listed(String reason) {
        List<String> names = new ArrayList<>();
        officer.get(RUNS + "/" + run + "/payslips?only=" + reason)
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> names.add(each.path("personName").asText()));
        return names;
    }
}
