package org.bienche.staffing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.PositionFacts;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A job description line by line, as its form sets it out; the forms are Vietnamese in every language. */
public final class DescriptionLines {

    /**
     * One line.
     *
     * @param position whose description it is part of
     * @param kind of line: HEADING, TEXT, or HEAD and ROW with the number of columns
     */
    public record Line(
            String position,
            String kind,
            String a,
            @Nullable String b,
            @Nullable String c,
            @Nullable String d,
            @Nullable String e) {}

    private final String position;
    private final List<Line> lines = new ArrayList<>();

    private DescriptionLines(String position) {
        this.position = position;
    }

    /** The form of NĐ 232/2026/NĐ-CP, annex IV. */
    public static List<Line> decree232(CatalogueEntry entry, String unit) {
        PositionFacts facts = entry.facts();
        JobDescription said = facts.description();
        DescriptionLines form = new DescriptionLines(facts.name());
        form.heading("I. Thông tin chung");
        form.fact("Tên vị trí việc làm", facts.name());
        form.fact("Nhóm vị trí", word("positions.group." + facts.group()));
        form.fact("Bậc nghề nghiệp", facts.grades());
        form.fact("Lĩnh vực", facts.field());
        form.fact("Đơn vị", unit);
        form.part("II. Mục tiêu vị trí", said.goal());
        form.heading("III. Công việc chuyên môn");
        form.row("HEAD", "Bậc", "Nội dung công việc", "Sản phẩm, kết quả đầu ra", "Tiêu chí đánh giá");
        said.work()
                .forEach(work -> form.row(
                        "ROW", Objects.toString(work.grade(), ""), work.content(), work.product(), work.criteria()));
        form.part("IV. Công việc quản lý (nếu có)", said.management());
        form.part("V. Công việc hỗ trợ khác", said.support());
        form.heading("VI. Khung năng lực");
        form.competences(said);
        form.heading("VII. Quan hệ công tác");
        form.fact("Bên trong", said.inside());
        form.fact("Bên ngoài", said.outside());
        form.part("VIII. Phạm vi quyền hạn", said.authority());
        form.heading("IX. Yêu cầu trình độ");
        form.requirements(said.requirements());
        return form.lines;
    }

    /** The form of TT 12/2022/TT-BNV for civil servants, of which the columns are remembered. */
    public static List<Line> circular12(CatalogueEntry entry, String unit) {
        PositionFacts facts = entry.facts();
        JobDescription said = facts.description();
        DescriptionLines form = new DescriptionLines(facts.name());
        form.heading("1. Thông tin chung");
        form.fact("Tên vị trí việc làm", facts.name());
        form.fact("Mã vị trí việc làm", entry.code());
        form.fact("Ngạch công chức", entry.rankText());
        form.fact("Địa điểm làm việc", unit);
        form.part("2. Mục tiêu vị trí việc làm", said.goal());
        form.heading("3. Các công việc và tiêu chí đánh giá");
        form.row("HEAD", "Nhiệm vụ, mảng công việc", "Công việc cụ thể", "Tiêu chí");
        said.work().forEach(work -> form.row("ROW", work.product(), work.content(), work.criteria()));
        form.heading("4. Các mối quan hệ công việc");
        form.fact("Bên trong", said.inside());
        form.fact("Bên ngoài", said.outside());
        form.part("5. Phạm vi quyền hạn", said.authority());
        form.heading("6. Các yêu cầu về trình độ, năng lực");
        form.requirements(said.requirements());
        form.competences(said);
        return form.lines;
    }

    private void competences(JobDescription said) {
        row("HEAD", "Nhóm năng lực", "Tên năng lực", "Cấp độ (1–5)");
        said.competences()
                .forEach(each -> row(
                        "ROW",
                        word("positions.competence." + each.kind()),
                        each.name(),
                        Objects.toString(each.level(), "")));
    }

    private void requirements(Requirements asked) {
        row("HEAD", "Trình độ đào tạo", "Bồi dưỡng, chứng chỉ", "Kinh nghiệm", "Phẩm chất cá nhân", "Yêu cầu khác");
        row("ROW", asked.training(), asked.certificates(), asked.experience(), asked.qualities(), asked.other());
    }

    private void heading(String text) {
        lines.add(new Line(position, "HEADING", text, null, null, null, null));
    }

    private void part(String title, String text) {
        heading(title);
        lines.add(new Line(position, "TEXT", text.isBlank() ? "–" : text, null, null, null, null));
    }

    private void fact(String label, String value) {
        lines.add(new Line(position, "ROW2", label, value, null, null, null));
    }

    private void row(String kind, String... cells) {
        lines.add(new Line(
                position, kind + cells.length, cells[0], at(cells, 1), at(cells, 2), at(cells, 3), at(cells, 4)));
    }

    private static @Nullable String at(String[] cells, int place) {
        return place < cells.length ? cells[place] : null;
    }

    private static String word(String key) {
        return Texts.get(Language.VI, key);
    }
}
