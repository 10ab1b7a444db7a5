package org.bienche.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A file is taken only where it is what its name says. */
class FileCheckTest {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void takesWhatIsWhatItSays() throws IOException {
        assertThat(FileCheck.isWhatItSays(FileKind.PDF, PDF)).isTrue();
        assertThat(FileCheck.isWhatItSays(FileKind.DOCX, office("word/document.xml")))
                .isTrue();
        assertThat(FileCheck.isWhatItSays(FileKind.XLSX, office("xl/workbook.xml")))
                .isTrue();
        assertThat(FileCheck.isWhatItSays(FileKind.PNG, image("png"))).isTrue();
        assertThat(FileCheck.isWhatItSays(FileKind.JPEG, image("jpeg"))).isTrue();
    }

    @Test
    void refusesOneKindUnderTheNameOfAnother() throws IOException {
        assertThat(FileCheck.isWhatItSays(FileKind.PDF, image("png"))).isFalse();
        assertThat(FileCheck.isWhatItSays(FileKind.DOCX, office("xl/workbook.xml")))
                .isFalse();
        assertThat(FileCheck.isWhatItSays(FileKind.PNG, image("jpeg"))).isFalse();
        assertThat(FileCheck.isWhatItSays(FileKind.JPEG, PDF)).isFalse();
        assertThat(FileCheck.isWhatItSays(
                        FileKind.PDF, "<html><script></script></html>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void refusesWhatIsCutOffOrCarriesMacros() throws IOException {
        assertThat(FileCheck.isWhatItSays(FileKind.PDF, Arrays.copyOf(PDF, 20))).isFalse();
        byte[] sound = office("word/document.xml");
        assertThat(FileCheck.isWhatItSays(FileKind.DOCX, Arrays.copyOf(sound, 60)))
                .isFalse();
        assertThat(FileCheck.isWhatItSays(FileKind.DOCX, office("word/document.xml", "word/vbaProject.bin")))
                .isFalse();
        assertThat(FileCheck.isWhatItSays(FileKind.PNG, Arrays.copyOf(image("png"), 10)))
                .isFalse();
    }

    @Test
    void refusesWhatIsPackedToHarm() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                zip.write(zeros);
            }
        }
        assertThat(FileCheck.isWhatItSays(FileKind.DOCX, bytes.toByteArray())).isFalse();
    }

    @Test
    void readsTheKindOffTheName() {
        assertThat(FileKind.named("Kế hoạch.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.named("ảnh.jpeg")).contains(FileKind.JPEG);
        assertThat(FileKind.named("pdf")).isEmpty();
        assertThat(FileKind.named("kế-hoạch.pdf.exe")).isEmpty();
    }

    @Test
    void takesTheSettingWithinBounds() {
        assertThat(Attachments.megabytes(null)).isEqualTo(10);
        assertThat(Attachments.megabytes("25")).isEqualTo(25);
        assertThat(Attachments.megabytes("0")).isEqualTo(1);
        assertThat(Attachments.megabytes("9999")).isEqualTo(50);
        assertThat(Attachments.megabytes("nhiều")).isEqualTo(10);
    }

    @Test
    void namesTheFileSoThatEveryBrowserStoresIt() {
        Attachment about = new Attachment(
                1,
                "PLAN",
                "Kế hoạch \"2027\".pdf",
                FileKind.PDF,
                1025,
                "",
                "officer",
                LocalDateTime.of(2026, 4, 1, 8, 0));
        assertThat(new AttachedFile(about, PDF).headers().get("Content-Disposition"))
                .isEqualTo("attachment; filename=\"K_ ho_ch _2027_.pdf\";"
                        + " filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%222027%22.pdf");
        assertThat(about.kilobytes()).isEqualTo(2);
    }

    private static byte[] office(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
