package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small invented province: what is wrong with its lists is told row by row. */
class CommuneListsTest {

    static final String MAPPING = """
            legacy_commune_code,legacy_commune,legacy_district_code,legacy_district,legacy_province_code,legacy_province,divided,commune_code,commune,province_code,province
            00001,Xã An,001,Huyện Một,01,Tỉnh Thử,false,00001,Xã An Bình,01,Tỉnh Thử
            00002,Xã Bình,001,Huyện Một,01,Tỉnh Thử,true,00001,Xã An Bình,01,Tỉnh Thử
            00002,Xã Bình,001,Huyện Một,01,Tỉnh Thử,true,00003,Phường Chánh,01,Tỉnh Thử
            00003,Thị trấn Chánh,001,Huyện Một,01,Tỉnh Thử,false,00003,Phường Chánh,01,Tỉnh Thử
            00004,Xã Dương,002,Huyện Hai,01,Tỉnh Thử,false,00004,Xã Dương,01,Tỉnh Thử
            ,,003,Huyện Đảo,01,Tỉnh Thử,false,00009,Đặc khu Đảo,01,Tỉnh Thử
            """;

    static final String COMMUNES = """
            commune_code,commune,type,province_code,province,area_km2,population
            00001,Xã An Bình,COMMUNE,01,Tỉnh Thử,12.5,10000
            00003,Phường Chánh,WARD,01,Tỉnh Thử,3.25,20000
            00004,Xã Dương,COMMUNE,01,Tỉnh Thử,,
            00009,Đặc khu Đảo,SPECIAL_ZONE,01,Tỉnh Thử,7,300
            """;

    private static List<TableRow> rows(String csv) {
        return RealLists.rows(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(String mapping, String communes) {
        return CommuneLists.read(rows(mapping), rows(communes)).faults();
    }

    private static String told(Fault fault) {
        return "%s %d %s %s"
                .formatted(
                        fault.table().part(),
                        fault.row(),
                        fault.column(),
                        fault.key().replace("restructuring.import.", ""));
    }

    private static String replaced(String csv, int row, String from, String to) {
        List<String> lines = new ArrayList<>(Arrays.asList(csv.split("\n")));
        assertThat(lines.get(row - 1)).containsPattern(from);
        lines.set(row - 1, lines.get(row - 1).replaceFirst(from, to));
        return String.join("\n", lines) + "\n";
    }

    private static String without(String csv, int row) {
        List<String> lines = new ArrayList<>(Arrays.asList(csv.split("\n")));
        lines.remove(row - 1);
        return String.join("\n", lines) + "\n";
    }

    private static String doubled(String csv, int row) {
        List<String> lines = new ArrayList<>(Arrays.asList(csv.split("\n")));
        lines.add(lines.get(row - 1));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void findsNothingWrongWithSoundLists() {
        assertThat(faults(MAPPING, COMMUNES)).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheRealLists() {
        assertThat(RealLists.lists().mapping()).hasSize(8_802);
        assertThat(RealLists.lists().communes()).hasSize(2_704);
    }

    static Stream<Arguments> badLists() {
        return Stream.of(
                Arguments.of(
                        "a column is missing",
                        replaced(MAPPING, 1, "divided", "split"),
                        COMMUNES,
                        List.of("mapping 1 divided column.missing")),
                Arguments.of(
                        "a table has no rows",
                        MAPPING.lines().findFirst().orElse("") + "\n",
                        COMMUNES,
                        List.of("mapping 0 null table.empty")),
                Arguments.of(
                        "a leading zero is lost",
                        replaced(MAPPING, 6, "^00004", "4"),
                        COMMUNES,
                        List.of("mapping 6 legacy_commune_code code.digits")),
                Arguments.of(
                        "a code is unknown",
                        replaced(MAPPING, 2, "00001,Xã An Bình", "00007,Xã An Bình"),
                        COMMUNES,
                        List.of("mapping 2 commune_code commune.unknown")),
                Arguments.of(
                        "a commune lies in two provinces",
                        replaced(MAPPING, 3, "Xã An Bình,01,Tỉnh Thử", "Xã An Bình,02,Tỉnh Khác"),
                        COMMUNES,
                        List.of(
                                "mapping 3 province_code province.two.heirs",
                                "mapping 3 province_code code.two.provinces",
                                "mapping 3 province_code lists.differ",
                                "mapping 3 province lists.differ")),
                Arguments.of("a row stands twice", doubled(MAPPING, 5), COMMUNES, List.of("mapping 8 null row.twice")),
                Arguments.of(
                        "a commune of today stands twice",
                        MAPPING,
                        doubled(COMMUNES, 3),
                        List.of("communes 6 commune_code row.twice")),
                Arguments.of(
                        "a row has too few fields",
                        replaced(MAPPING, 6, ",01,Tỉnh Thử$", ""),
                        COMMUNES,
                        List.of("mapping 6 null row.short")),
                Arguments.of(
                        "the flag is no flag",
                        replaced(MAPPING, 2, "false", "no"),
                        COMMUNES,
                        List.of("mapping 2 divided flag")),
                Arguments.of(
                        "divided, yet passing as a whole",
                        replaced(MAPPING, 2, "false", "true"),
                        COMMUNES,
                        List.of("mapping 2 divided divided.alone")),
                Arguments.of(
                        "not divided, yet in two rows",
                        replaced(MAPPING, 4, "true", "false"),
                        COMMUNES,
                        List.of("mapping 4 divided divided.not")),
                Arguments.of(
                        "a legacy commune has two names",
                        replaced(MAPPING, 4, "Xã Bình", "Xã Bính"),
                        COMMUNES,
                        List.of("mapping 4 legacy_commune code.two.names")),
                Arguments.of(
                        "a legacy commune lies in two districts",
                        replaced(MAPPING, 4, "001,Huyện Một", "002,Huyện Hai"),
                        COMMUNES,
                        List.of("mapping 4 legacy_district_code code.two.districts")),
                Arguments.of(
                        "a district has two names",
                        replaced(MAPPING, 3, "Huyện Một", "Quận Một"),
                        COMMUNES,
                        List.of("mapping 3 legacy_district code.two.names")),
                Arguments.of(
                        "an island district has communes all the same",
                        replaced(MAPPING, 7, "003,Huyện Đảo", "002,Huyện Hai"),
                        COMMUNES,
                        List.of("mapping 7 legacy_commune_code island.with.communes")),
                Arguments.of(
                        "a commune code without a name",
                        replaced(MAPPING, 6, "Xã Dương,002", ",002"),
                        COMMUNES,
                        List.of("mapping 6 legacy_commune commune.half")),
                Arguments.of(
                        "a name differs between the lists",
                        replaced(MAPPING, 6, "Xã Dương,01", "Xã Đương,01"),
                        COMMUNES,
                        List.of("mapping 6 commune lists.differ")),
                Arguments.of(
                        "a mapped commune is missing from the list of communes",
                        MAPPING,
                        without(COMMUNES, 4),
                        List.of("mapping 6 commune_code commune.unknown")),
                Arguments.of(
                        "a listed commune has no source",
                        without(MAPPING, 6),
                        COMMUNES,
                        List.of("communes 4 commune_code commune.sourceless")),
                Arguments.of(
                        "an area is no number",
                        MAPPING,
                        replaced(COMMUNES, 2, "12.5", "twelve"),
                        List.of("communes 2 area_km2 number")),
                Arguments.of(
                        "a population is no whole number",
                        MAPPING,
                        replaced(COMMUNES, 3, "20000", "20.000"),
                        List.of("communes 3 population whole")),
                Arguments.of(
                        "a type is unknown",
                        MAPPING,
                        replaced(COMMUNES, 3, "WARD", "DISTRICT"),
                        List.of("communes 3 type not.one.of")),
                Arguments.of(
                        "several things are wrong at once",
                        replaced(replaced(MAPPING, 2, "false", "no"), 5, "^00003", "003"),
                        replaced(COMMUNES, 2, "12.5", "-1"),
                        List.of(
                                "mapping 2 divided flag",
                                "mapping 5 legacy_commune_code code.digits",
                                "communes 2 area_km2 number")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLists")
    void tellsEachBadRowWithItsColumnAndReason(String what, String mapping, String communes, List<String> expected) {
        assertThat(faults(mapping, communes)).extracting(CommuneListsTest::told).containsExactlyElementsOf(expected);
    }

    @Test
    void keepsToTheProvincesAskedFor() {
        CommuneLists lists = CommuneLists.read(rows(MAPPING), rows(COMMUNES)).lists();

        assertThat(lists.provinces()).containsOnlyKeys("01");
        assertThat(lists.of(java.util.Set.of("02")).mapping()).isEmpty();
    }
}
