package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    /** The published test vectors of FNV-1a end before the mark that closes a value. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "foobar"})
    void isFnv1aOverTheLettersAndAMark(String text) {
        long expected = 0xcbf29ce484222325L;
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            expected = (expected ^ letter) * 0x100000001b3L;
        }
        expected = (expected ^ 1) * 0x100000001b3L;
        assertThat(Fingerprint.EMPTY.and(text).value()).isEqualTo(expected);
    }

    @Test
    void mixesEachByteOfANumber() {
        long expected = 0xcbf29ce484222325L;
        long number = 0x0102030405060708L;
        for (int shift = 0; shift < 64; shift += 8) {
            expected = (expected ^ (number >>> shift & 0xff)) * 0x100000001b3L;
        }
        expected = (expected ^ 1) * 0x100000001b3L;
        assertThat(Fingerprint.EMPTY.and(number).value()).isEqualTo(expected);
    }

    @Test
    void nothingIsNotTheSameAsAnEmptyText() {
        assertThat(Fingerprint.EMPTY.and((String) null)).isNotEqualTo(Fingerprint.EMPTY.and(""));
        assertThat(Fingerprint.EMPTY.and((Long) null).value()).isEqualTo(Fingerprint.EMPTY.value() * 0x100000001b3L);
        assertThat(Fingerprint.EMPTY.and((String) null)).isEqualTo(Fingerprint.EMPTY.and((Long) null));
    }
}
