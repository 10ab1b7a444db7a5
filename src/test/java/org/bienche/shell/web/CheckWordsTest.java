package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.texts.Language;
import org.junit.jupiter.api.Test;

class CheckWordsTest {

    @Test
    void nameHowGraveItIsAndWhichNorm() {
        assertThat(CheckWords.of(
                        Language.VI, "SHOULD_LOOK COMMUNE_DEPARTMENTS unit 18496: 6 / 5 (điều 1) by 2030-07-01"))
                .isEqualTo("Cần xem: Số phòng của cấp xã, đơn vị 18496: 6 / 5 (điều 1), hạn 01/07/2030");
        assertThat(CheckWords.of(Language.VI, "MUST_FIX AGENCIES unit 42: 15 / 14 (điều 2)"))
                .isEqualTo("Phải xử lý: Số sở của tỉnh, đơn vị 42: 15 / 14 (điều 2)");
    }

    @Test
    void leaveWhatOtherChecksSayAsItIs() {
        assertThat(CheckWords.of(Language.VI, "unit 5 has no parent")).isEqualTo("unit 5 has no parent");
    }
}
