package org.bienche.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bienche.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms by unit have the head and title of the law, their columns, their sums, and go over several pages. */
class UnitFormsTest {

    private static final int ROWS = 60;

    private final Printing printing = new Printing();

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("norm-findings", "KẾT QUẢ RÀ SOÁT ĐỊNH MỨC TỔ CHỨC BỘ MÁY, BIÊN CHẾ", "Mức độ"),
                Arguments.of(
                        "posts-vacancies", "DANH MỤC VỊ TRÍ VIỆC LÀM, BIÊN CHẾ VÀ CHỖ LÀM VIỆC CÒN TRỐNG", "1.650"),
                Arguments.of("staffing-explanation", "THUYẾT MINH BIÊN CHẾ CÁN BỘ, CÔNG CHỨC", "+57"),
                Arguments.of(
                        "coefficient-summary", "BẢNG TỔNG HỢP BIÊN CHẾ, HỆ SỐ TIỀN LƯƠNG VÀ PHỤ CẤP", "9.350.400.000"),
                Arguments.of("staffing-plan-numbers", "KẾ HOẠCH SỐ LƯỢNG NGƯỜI LÀM VIỆC", "Hưởng lương"),
                Arguments.of("staffing-plan-positions", "BÁO CÁO VỊ TRÍ VIỆC LÀM VÀ CƠ CẤU VIÊN CHỨC", "1.650"),
                Arguments.of("people-list", "Không có cột: quê quán", "Tổng cộng: 60"),
                Arguments.of("people-quality", "Chia theo ngạch và tương đương", "Trên tuổi"),
                Arguments.of("staffing-plan-report", "BÁO CÁO SỐ LƯỢNG NGƯỜI LÀM VIỆC", "Dôi dư"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsAsTheOfficialForm(String form, String title, String further) throws Exception {
        String text = PrintedText.of(print(form, UnitSample.rows(ROWS), Format.PDF));
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH MẪU", "SỞ NỘI VỤ", title, further)
                .contains("Hương Phố", "Ngày 15 tháng 6 năm 2026", "THỦ TRƯỞNG ĐƠN VỊ", "Trang 2");
    }

    /** 60 rows of so many less two: (59 × 60 / 2) − 120 = 1650, and two vacancies each. */
    @Test
    void addsUpPostsByUnitAndInAll() throws Exception {
        String text = PrintedText.of(print("posts-vacancies", UnitSample.rows(ROWS), Format.PDF));
        assertThat(text.lines().filter(line -> line.contains("Tổng cộng"))).allMatch(line -> line.contains("1.650"));
        assertThat(text).contains("Cộng: Ủy ban nhân dân xã Hương Phố số 0", "120");
    }

    @Test
    void aDescriptionBeginsOnAPageOfItsOwnForEachPosition() throws Exception {
        String text = PrintedText.of(print("job-description", UnitSample.description(), Format.PDF));
        assertThat(text.indexOf("Chuyên viên về tổ chức bộ máy"))
                .isLessThan(text.indexOf('\f'))
                .isLessThan(text.indexOf("Trưởng phòng Kinh tế"));
        assertThat(text.lastIndexOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isGreaterThan(text.indexOf('\f'));
    }

    /** A list without end cannot be printed, but its first pages can be looked at. */
    @Test
    void thePictureShowsTheFirstPagesWithoutReadingTheRest() throws IOException {
        Iterator<?> endless = Stream.generate(() -> UnitSample.rows(1).next()).iterator();
        byte[] picture = print("posts-vacancies", endless, Format.PNG);
        BufferedImage pages = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(pages.getWidth()).isEqualTo(1095);
        assertThat(pages.getHeight()).isEqualTo(2 * 774 + 12);
    }

    private byte[] print(String form, Iterator<?> rows, Format format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        printing.print(form, UnitSample.header(), rows, Language.VI, format, file);
        return file.toByteArray();
    }
}
