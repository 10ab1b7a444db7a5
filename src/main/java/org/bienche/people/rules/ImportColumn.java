package org.bienche.people.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienche.texts.Folding;

/** The columns of a list of people, by the name used in files and by the headings that officers write. */
public enum ImportColumn {
    NUMBER(true, "so hieu", "so hieu cbccvc", "ma nhan su", "nomor"),
    FULL_NAME(true, "ho va ten", "ho ten", "nama lengkap"),
    BORN(true, "ngay sinh", "ngay thang nam sinh", "tanggal lahir"),
    SEX(true, "gioi tinh", "jenis kelamin"),
    NATIONAL_ID(false, "so dinh danh", "so cccd", "cccd", "so dinh danh ca nhan", "nik"),
    STAFF_KIND(true, "loai", "loai can bo", "doi tuong", "jenis pegawai"),
    UNIT(true, "ma don vi", "don vi", "kode unit"),
    POSITION(true, "ma vi tri viec lam", "vi tri viec lam", "jabatan"),
    APPOINTED_FROM(true, "bo nhiem tu ngay", "tu ngay", "ngay bo nhiem", "diangkat sejak"),
    TERM_UNTIL(false, "nhiem ky den ngay", "het nhiem ky", "thoi han bo nhiem den ngay", "masa jabatan sampai"),
    RANK(false, "ma ngach", "ma so ngach", "ma so cdnn", "kode pangkat"),
    SCALE(false, "bang luong", "nhom luong", "skala gaji"),
    STEP(false, "bac", "bac luong", "tingkat"),
    COEFFICIENT(false, "he so", "he so luong", "koefisien"),
    STEP_SINCE(false, "huong bac tu ngay", "thoi diem huong", "tingkat sejak"),
    OVER_FRAME_PERCENT(false, "vuot khung", "tham nien vuot khung"),
    RETAINED_DIFFERENCE(false, "chenh lech bao luu", "he so chenh lech bao luu"),
    CONTRACT_WAGE(false, "luong hop dong", "tien luong hop dong", "upah kontrak"),
    INSURED_FROM(false, "dong bhxh tu ngay", "tham gia bhxh tu ngay", "asuransi sejak"),
    DEPENDANTS(false, "so nguoi phu thuoc", "nguoi phu thuoc", "tanggungan"),
    BANK(false, "ngan hang"),
    BANK_ACCOUNT(false, "so tai khoan", "tai khoan", "rekening"),
    ALLOWANCES(false, "phu cap", "tunjangan");

    private final boolean required;
    private final List<String> headings;

    ImportColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    /** Whether a file without this column is refused. */
    public boolean required() {
        return required;
    }

    /** The column's name in files that the program writes. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column's name as of a field on a page or in JSON. */
    public String field() {
        String[] words = heading().split("_");
        StringBuilder field = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.toString();
    }

    /** The column that a heading means, whatever its case and diacritics. */
    public static Optional<ImportColumn> of(String heading) {
        String folded = Folding.fold(heading.replace('_', ' '));
        return Arrays.stream(values()).filter(column -> column.means(folded)).findFirst();
    }

    private boolean means(String folded) {
        return heading().replace('_', ' ').equals(folded) || headings.contains(folded);
    }
}
