package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.staffing.rules.DescriptionLines.Line;
import org.junit.jupiter.api.Test;

/** A job description, line by line as the forms have it. */
class DescriptionLinesTest {

    private static final JobDescription SAID = new JobDescription(
            "Giữ sổ hộ tịch đúng và đủ",
            List.of(
                    new Work(2, "Đăng ký khai sinh", "Giấy khai sinh", "Đúng hạn"),
                    new Work(null, "Trích lục", "Bản trích lục", "Đúng sổ")),
            "",
            "Tiếp dân",
            List.of(
                    new Competence(CompetenceKind.COMMON, "Soạn văn bản", 3),
                    new Competence(CompetenceKind.PROFESSIONAL, "Luật hộ tịch", null)),
            "Văn phòng",
            "Công an xã",
            "Ký bản trích lục",
            new Requirements("Đại học luật", "Hộ tịch", "2 năm", "Cẩn thận", "Tiếng dân tộc"));

    private static final CatalogueEntry ENTRY = new CatalogueEntry(
            5,
            "HT.01",
            new PositionFacts(
                    "Chuyên viên hộ tịch",
                    PositionGroup.PROFESSIONAL,
                    Leadership.NONE,
                    null,
                    "Tư pháp",
                    List.of("01.003", "01.002"),
                    1,
                    3,
                    SAID),
            null);

    @Test
    void theFormOfPublicEmployeesHasNineParts() {
        assertThat(text(DescriptionLines.decree232(ENTRY, "Trung tâm Hành chính công")))
                .containsExactly(
                        "HEADING: I. Thông tin chung",
                        "ROW2: Tên vị trí việc làm | Chuyên viên hộ tịch",
                        "ROW2: Nhóm vị trí | Chuyên môn, nghiệp vụ",
                        "ROW2: Bậc nghề nghiệp | 1–3",
                        "ROW2: Lĩnh vực | Tư pháp",
                        "ROW2: Đơn vị | Trung tâm Hành chính công",
                        "HEADING: II. Mục tiêu vị trí",
                        "TEXT: Giữ sổ hộ tịch đúng và đủ",
                        "HEADING: III. Công việc chuyên môn",
                        "HEAD4: Bậc | Nội dung công việc | Sản phẩm, kết quả đầu ra | Tiêu chí đánh giá",
                        "ROW4: 2 | Đăng ký khai sinh | Giấy khai sinh | Đúng hạn",
                        "ROW4:  | Trích lục | Bản trích lục | Đúng sổ",
                        "HEADING: IV. Công việc quản lý (nếu có)",
                        "TEXT: –",
                        "HEADING: V. Công việc hỗ trợ khác",
                        "TEXT: Tiếp dân",
                        "HEADING: VI. Khung năng lực",
                        "HEAD3: Nhóm năng lực | Tên năng lực | Cấp độ (1–5)",
                        "ROW3: Năng lực chung | Soạn văn bản | 3",
                        "ROW3: Năng lực chuyên môn | Luật hộ tịch | ",
                        "HEADING: VII. Quan hệ công tác",
                        "ROW2: Bên trong | Văn phòng",
                        "ROW2: Bên ngoài | Công an xã",
                        "HEADING: VIII. Phạm vi quyền hạn",
                        "TEXT: Ký bản trích lục",
                        "HEADING: IX. Yêu cầu trình độ",
                        "HEAD5: Trình độ đào tạo | Bồi dưỡng, chứng chỉ | Kinh nghiệm | Phẩm chất cá nhân | Yêu cầu khác",
                        "ROW5: Đại học luật | Hộ tịch | 2 năm | Cẩn thận | Tiếng dân tộc");
    }

    @Test
    void theFormOfCivilServantsHasSixPartsWithCodeAndRanks() {
        assertThat(text(DescriptionLines.circular12(ENTRY, "Ủy ban nhân dân xã")))
                .containsExactly(
                        "HEADING: 1. Thông tin chung",
                        "ROW2: Tên vị trí việc làm | Chuyên viên hộ tịch",
                        "ROW2: Mã vị trí việc làm | HT.01",
                        "ROW2: Ngạch công chức | 01.003, 01.002",
                        "ROW2: Địa điểm làm việc | Ủy ban nhân dân xã",
                        "HEADING: 2. Mục tiêu vị trí việc làm",
                        "TEXT: Giữ sổ hộ tịch đúng và đủ",
                        "HEADING: 3. Các công việc và tiêu chí đánh giá",
                        "HEAD3: Nhiệm vụ, mảng công việc | Công việc cụ thể | Tiêu chí",
                        "ROW3: Giấy khai sinh | Đăng ký khai sinh | Đúng hạn",
                        "ROW3: Bản trích lục | Trích lục | Đúng sổ",
                        "HEADING: 4. Các mối quan hệ công việc",
                        "ROW2: Bên trong | Văn phòng",
                        "ROW2: Bên ngoài | Công an xã",
                        "HEADING: 5. Phạm vi quyền hạn",
                        "TEXT: Ký bản trích lục",
                        "HEADING: 6. Các yêu cầu về trình độ, năng lực",
                        "HEAD5: Trình độ đào tạo | Bồi dưỡng, chứng chỉ | Kinh nghiệm | Phẩm chất cá nhân | Yêu cầu khác",
                        "ROW5: Đại học luật | Hộ tịch | 2 năm | Cẩn thận | Tiếng dân tộc",
                        "HEAD3: Nhóm năng lực | Tên năng lực | Cấp độ (1–5)",
                        "ROW3: Năng lực chung | Soạn văn bản | 3",
                        "ROW3: Năng lực chuyên môn | Luật hộ tịch | ");
    }

    @Test
    void everyLineSaysWhosePositionItDescribes() {
        assertThat(DescriptionLines.decree232(ENTRY, "Sở"))
                .extracting(Line::position)
                .containsOnly("Chuyên viên hộ tịch");
        assertThat(DescriptionLines.circular12(ENTRY, "Sở"))
                .extracting(Line::position)
                .containsOnly("Chuyên viên hộ tịch");
    }

    private static List<String> text(List<Line> lines) {
        return lines.stream()
                .map(line -> line.kind() + ": "
                        + Stream.of(line.a(), line.b(), line.c(), line.d(), line.e())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" | ")))
                .toList();
    }
}
