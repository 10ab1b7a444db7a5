package org.bienche.printing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows for the forms, plainly invented. */
final class Sample {

    private static final List<String> NAMES =
            List.of("Nguyễn Thị Hạnh Phượng", "Lê Đức Thưởng", "Trần Ngọc Quỳnh Như", "Đỗ Hoàng Vỹ", "Phạm Thuỷ Ước");
    private static final List<String> KINDS = List.of("Cán bộ, công chức", "Viên chức", "Hợp đồng lao động");

    private Sample() {}

    static Map<String, Object> payrollHeader() {
        return Map.of(
                "unitName", "Ủy ban nhân dân xã Hương Khê",
                "unitCode", "1118842",
                "month", "Tháng 11 năm 2026",
                "madeOn", "Hương Khê, ngày 30 tháng 11 năm 2026",
                "byUnit", true);
    }

    static Iterator<Map<String, Object>> payroll(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> payslip(number, KINDS.get(number * KINDS.size() / people)))
                .iterator();
    }

    private static Map<String, Object> payslip(int number, String kind) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", kind);
        row.put("unit", number % 60 < 30 ? "Phòng Kinh tế" : "Phòng Văn hóa - Xã hội");
        row.put("name", NAMES.get(number % NAMES.size()) + (number % 7 == 0 ? " (biệt phái đến xã Hương Phố)" : ""));
        row.put("rankCode", "01.003");
        row.put("rankCoefficient", new BigDecimal("3.33"));
        row.put("leadership", number % 5 == 0 ? new BigDecimal("0.25") : null);
        row.put("publicService", new BigDecimal("0.83"));
        row.put("regional", new BigDecimal("0.30"));
        row.put("totalCoefficient", new BigDecimal("4.46"));
        row.put("days", new BigDecimal("22"));
        row.put("gross", 11_283_800L + number);
        row.put("socialEmployer", 1_474_359L);
        row.put("socialEmployee", 673_992L);
        row.put("healthEmployer", 252_747L);
        row.put("healthEmployee", 126_374L);
        row.put("unemploymentEmployer", 0L);
        row.put("unemploymentEmployee", 0L);
        row.put("unionEmployer", 168_498L);
        row.put("unionEmployee", 84_249L);
        row.put("unionUpper", 42_125L);
        row.put("unionKept", 126_373L);
        row.put("incomeTax", 0L);
        row.put("familyDeduction", 15_500_000L);
        row.put("net", 10_399_185L + number);
        return row;
    }

    static Map<String, Object> paymentHeader() {
        return Map.of(
                "unitName", "Sở Nội vụ",
                "unitCode", "1042",
                "decree", "NĐ 154/2025/NĐ-CP",
                "period", "Nghỉ trong năm 2025",
                "madeOn", "Hà Tĩnh, ngày 31 tháng 12 năm 2025");
    }

    /** Rows for every form of payment: the columns of all of them. */
    static Iterator<Map<String, Object>> payments(int people) {
        return IntStream.range(0, people).mapToObj(Sample::payment).iterator();
    }

    private static Map<String, Object> payment(int number) {
        Map<String, Object> row = new HashMap<>();
        row.put("unit", number < 25 ? "Phòng Kinh tế xã Hương Khê" : "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân");
        row.put("name", NAMES.get(number % NAMES.size()));
        row.put("born", "15/03/1970");
        row.put("rank", "01.003 bậc 9");
        row.put("position", "Chuyên viên tham mưu tổ chức bộ máy");
        row.put("insuredFrom", "01/01/1995");
        row.put("restructuredOn", "01/07/2025");
        row.put("leaveOn", "01/09/2025");
        row.put("salary", 27_186_120L);
        row.put("months", 62);
        row.put("average", 26_000_000L);
        row.put("cause", "Dôi dư do rà soát, sắp xếp lại tổ chức bộ máy");
        row.put("way", "Thôi việc sau khi đi học nghề");
        row.put("years", new BigDecimal("5.5"));
        row.put("service", new BigDecimal("33.0"));
        for (int column = 12; column <= 22; column++) {
            row.put("c" + column, number % 2 == column % 2 ? 1_468_050_480L : null);
        }
        row.put("total", 2_419_564_800L);
        row.put("note", number % 4 == 0 ? "Đã chi trả 20/09/2025; Chưa kiểm chứng" : null);
        return row;
    }

    static Map<String, Object> planHeader() {
        return Map.of(
                "superior", "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
                "issuer", "SỞ NỘI VỤ",
                "plan", "Phương án sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh",
                "decision", "Nghị quyết số 1665/NQ-UBTVQH15 ngày 16/06/2025",
                "scope", "tỉnh Hà Tĩnh",
                "asOf", "01/07/2025",
                "madeOn", "Hà Tĩnh, ngày 20 tháng 6 năm 2025");
    }

    /** A line of the comparison as a feature brings it: a record, its derived figures as methods. */
    record Line(String section, String label, Long before, Long after, String detail) {

        public Long change() {
            return after - before;
        }

        public String share() {
            return before == 0
                    ? ""
                    : "(%d − %d)/%d = %.2f %%".formatted(after, before, before, 100.0 * change() / before);
        }
    }

    static Iterator<Line> comparison() {
        return List.of(
                        new Line("Đơn vị hành chính", "Cấp huyện", 13L, 0L, "giải thể"),
                        new Line("Đơn vị hành chính", "Cấp xã", 209L, 69L, ""),
                        new Line("Con người", "Người làm việc", 9_120L, 9_120L, "214 người chờ bố trí"),
                        new Line("Con người", "Biên chế giao", 9_400L, 8_950L, ""),
                        new Line(
                                "Xã Hương Khê",
                                "Người làm việc",
                                61L,
                                60L,
                                "từ xã Hương Long, xã Phú Gia, thị trấn Hương Khê"))
                .iterator();
    }

    static Map<String, ?> fundHeader() {
        return Map.of(
                "issuer", "SỞ MẪU",
                "year", "Năm 2026, tính theo nhân sự ngày 22/11/2026",
                "law", "Lương cơ sở 01/2026 – 06/2026: 2.340.000 đồng; 07/2026 – 12/2026: 2.530.000 đồng.",
                "madeOn", "Ngày 22 tháng 11 năm 2026");
    }

    /** So many units of a hundred people of 3.20 on average, in a year of two base salaries. */
    static Iterator<?> funds(int units) {
        return Stream.iterate(1, number -> number + 1)
                .limit(units)
                .map(number -> Map.of(
                        "unit", "Phòng Mẫu Số " + number,
                        "people", 100L,
                        "coefficients", new BigDecimal("320.00"),
                        "salaries", 9_350_400_000L,
                        "wages", 0L,
                        "allowances", 2_337_600_000L,
                        "contributions", 1_916_832_000L,
                        "fund", 13_604_832_000L,
                        "bonus", 935_040_000L,
                        "total", 14_539_872_000L))
                .iterator();
    }
}
