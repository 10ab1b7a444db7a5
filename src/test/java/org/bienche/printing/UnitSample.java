package org.bienche.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows for the forms by unit, plainly invented: the fields of all of them, in units of three rows each. */
final class UnitSample {

    private static final List<String> TEXTS = List.of(
            "position",
            "kind",
            "text",
            "severity",
            "article",
            "deadline",
            "ranks",
            "note",
            "name",
            "born",
            "woman",
            "rank",
            "since");

    private static final List<String> COUNTS = List.of(
            "approved",
            "filled",
            "acting",
            "concurrent",
            "away",
            "frozen",
            "abolished",
            "over",
            "surplus",
            "provisional",
            "present",
            "granted",
            "toProvisional",
            "toPresent",
            "publicEmployees",
            "contracts",
            "state",
            "revenue",
            "change",
            "needed",
            "actual",
            "allowed",
            "difference",
            "women",
            "senior",
            "principal",
            "expert",
            "officer",
            "clerk",
            "none",
            "upTo30",
            "from31",
            "from41",
            "from51",
            "women51To55",
            "men56To60",
            "beyondAge");

    private static final List<String> COEFFICIENTS = List.of(
            "total",
            "salary",
            "allowances",
            "leadership",
            "overFrame",
            "occupationSeniority",
            "publicService",
            "incentive",
            "regional",
            "other",
            "unemployment",
            "contributions",
            "all");

    private UnitSample() {}

    static Map<String, Object> header() {
        Heading heading = Heading.of(
                "Ủy ban nhân dân tỉnh Mẫu", "Sở Nội vụ", "Tính đến ngày 15/06/2026", LocalDate.of(2026, 6, 15));
        Stream.of("provisional", "present", "granted", "planned")
                .forEach(name -> heading.with(name + "Caption", "Biên chế " + name + " năm 2026"));
        IntStream.range(0, 6).forEach(rank -> heading.with("rank" + rank, "Ngạch thứ " + rank));
        return heading.with("leftOut", "Không có cột: quê quán")
                .with("formLabel", "Phụ lục IA")
                .with("formTitle", "KẾ HOẠCH SỐ LƯỢNG NGƯỜI LÀM VIỆC")
                .with("source", "Số cần theo kế hoạch năm 2027 đã nộp")
                .with("law", "Lương cơ sở 2.340.000 đồng")
                .parts();
    }

    static Iterator<Map<String, Object>> rows(int rows) {
        return IntStream.range(0, rows).mapToObj(UnitSample::row).iterator();
    }

    private static Map<String, Object> row(int number) {
        Map<String, Object> row = new HashMap<>();
        row.put("level", number == 0 ? 0 : number % 20 == 1 ? 1 : 2);
        row.put("ordinal", Integer.toString(number));
        row.put("unit", "Ủy ban nhân dân xã Hương Phố số " + number / 3);
        TEXTS.forEach(name -> row.put(name, "Chuyên viên quản lý đội ngũ"));
        COUNTS.forEach(name -> row.put(name, (long) number - 2));
        row.put("vacant", 2L);
        row.put("unitId", (long) number / 3);
        row.put("step", 3);
        row.put("coefficient", new BigDecimal("3.00"));
        COEFFICIENTS.forEach(name -> row.put(name, new BigDecimal("1234.56")));
        row.put("fund", 9_350_400_000L);
        return row;
    }

    static Iterator<Map<String, Object>> description() {
        return Stream.of("Chuyên viên về tổ chức bộ máy", "Trưởng phòng Kinh tế")
                .flatMap(position -> Stream.of(
                                "HEADING", "TEXT", "HEAD2", "ROW2", "HEAD3", "ROW3", "HEAD4", "ROW4", "HEAD5", "ROW5")
                        .map(kind -> Map.<String, Object>of(
                                "position", position,
                                "kind", kind,
                                "a", "Tham mưu",
                                "b", "Thẩm định đề án vị trí việc làm của các đơn vị",
                                "c", "Tờ trình",
                                "d", "Đúng hạn",
                                "e", "Không")))
                .iterator();
    }
}
