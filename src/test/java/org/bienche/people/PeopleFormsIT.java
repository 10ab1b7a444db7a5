package org.bienche.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bienche.launch.ApiClient;
import org.bienche.printing.PrintedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of people by unit and rank, and their number and quality: everybody once, nobody of another unit. */
class PeopleFormsIT {

    private static final String CORPS =
            " AND a.kind IN ('MAIN', 'WAITING') AND a.staff_kind IN ('CADRE', 'CIVIL_SERVANT')"
                    + " AND a.superseded_in = 9223372036854775807 AND a.valid_from <= CURDATE() AND a.valid_until > CURDATE()";

    private static long commune;
    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient stranger = ApiClient.asNobody();

    @BeforeAll
    static void aCommuneWithPeople() {
        commune = Ground.commune("PFL", "Xã In Danh Sách", 24);
        officer = Ground.account("pfl-officer", "OFFICER", commune);
        stranger = Ground.account("pfl-stranger", "OFFICER", Ground.commune("PFS", "Xã Không Người", 0));
    }

    @Test
    void listsEverybodyOnceWithTheirRank() throws Exception {
        String text = printed("people-list-civil-servants");
        assertThat(text)
                .contains("DANH SÁCH CÁN BỘ, CÔNG CHỨC THEO HỆ THỐNG TỔ CHỨC")
                .contains("Không có cột vì hồ sơ chưa có số liệu")
                .contains("Xã In Danh Sách")
                .contains("Tổng cộng: " + people(""));
        assertThat(Ground.text("SELECT f.full_name FROM person_file f JOIN appointment a ON a.person_id = f.person_id"
                        + " WHERE f.superseded_in = 9223372036854775807 AND a.unit_id = " + commune + CORPS
                        + " ORDER BY f.person_id LIMIT 1"))
                .isSubstringOf(text);
    }

    @Test
    void countsThemByRankAndAge() throws Exception {
        String total = printed("people-quality-civil-servants")
                .lines()
                .filter(line -> line.contains("TỔNG SỐ"))
                .findFirst()
                .orElseThrow()
                .strip();
        List<Integer> figures = List.of(total.replaceAll(".*TỔNG SỐ ", "").split(" ")).stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(figures).hasSize(15);
        assertThat(figures.get(0)).isEqualTo(people(""));
        assertThat(figures.get(1)).isEqualTo(people(" AND f.sex = 'F'"));
        assertThat(sum(figures.subList(2, 8))).isEqualTo(figures.get(0));
        assertThat(sum(figures.subList(8, 12)) + figures.get(14)).isEqualTo(figures.get(0));
    }

    @Test
    void saysWhereNobodyIsAndHidesOtherUnits() {
        for (String form : List.of("people-list-civil-servants", "people-quality-public-employees")) {
            stranger.get("api/reports/" + form + "?unit=PFL").expect(404);
            assertThat(stranger.get("api/reports/" + form + "?unit=PFS")
                            .expect(422)
                            .text())
                    .contains("people.print.nobody");
        }
        assertThat(officer.get("api/reports/people-list-civil-servants?unit=PFL&format=xlsx")
                        .expect(200)
                        .text())
                .startsWith("PK");
    }

    private static int sum(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).sum();
    }

    private static int people(String further) {
        return Integer.parseInt(
                Ground.text("SELECT COUNT(*) FROM appointment a JOIN person_file f ON f.person_id = a.person_id"
                        + " AND f.superseded_in = 9223372036854775807 WHERE a.unit_id = " + commune + CORPS + further));
    }

    private static String printed(String form) throws Exception {
        return PrintedText.of(officer.get("api/reports/" + form + "?unit=PFL&format=pdf&lang=vi")
                .expect(200));
    }
}
