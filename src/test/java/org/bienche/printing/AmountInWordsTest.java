package org.bienche.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    0, Không đồng
                    1, Một đồng
                    5, Năm đồng
                    10, Mười đồng
                    11, Mười một đồng
                    15, Mười lăm đồng
                    20, Hai mươi đồng
                    21, Hai mươi mốt đồng
                    24, Hai mươi bốn đồng
                    25, Hai mươi lăm đồng
                    55, Năm mươi lăm đồng
                    100, Một trăm đồng
                    101, Một trăm linh một đồng
                    105, Một trăm linh năm đồng
                    110, Một trăm mười đồng
                    115, Một trăm mười lăm đồng
                    999, Chín trăm chín mươi chín đồng
                    1000, Một nghìn đồng
                    1001, Một nghìn không trăm linh một đồng
                    1010, Một nghìn không trăm mười đồng
                    10000, Mười nghìn đồng
                    21000, Hai mươi mốt nghìn đồng
                    1000000, Một triệu đồng
                    1000005, Một triệu không trăm linh năm đồng
                    1005021, Một triệu không trăm linh năm nghìn không trăm hai mươi mốt đồng
                    17608500, Mười bảy triệu sáu trăm linh tám nghìn năm trăm đồng
                    2340000, Hai triệu ba trăm bốn mươi nghìn đồng
                    1000000000, Một tỷ đồng
                    1000000001, Một tỷ không trăm linh một đồng
                    98400000000, Chín mươi tám tỷ bốn trăm triệu đồng
                    1234567890123, Một nghìn hai trăm ba mươi bốn tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi nghìn một trăm hai mươi ba đồng
                    1000000000000000000, Một tỷ tỷ đồng
                    -1500000, Âm một triệu năm trăm nghìn đồng
                    """)
    void saysAnAmount(long amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }
}
