package org.bienche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class KeptFileTest {

    private final KeptFile kept = new KeptFile();

    @Test
    void givesWhatWasSentAsOftenAsAskedUntilItIsForgotten() throws IOException {
        assertThat(kept.isThere()).isFalse();
        keep(100, 1_000);
        assertThat(length()).isEqualTo(100);
        assertThat(length()).isEqualTo(100);
        kept.forget();
        kept.forget();
        assertThat(kept.isThere()).isFalse();
        assertThatIllegalStateException().isThrownBy(kept::open);
    }

    @Test
    void keepsOneFileOnly() throws IOException {
        keep(100, 1_000);
        keep(7, 1_000);
        assertThat(length()).isEqualTo(7);
        kept.forget();
    }

    @Test
    void keepsLittleMoreOfAFileThatIsTooLong() throws IOException {
        keep(1 << 20, 1_000);
        assertThat(length()).isBetween(1_001, 1 << 16);
        kept.forget();
    }

    @Test
    void isNoBurdenOnThePageThatHoldsIt() throws IOException {
        keep(1 << 20, 1 << 21);
        ByteArrayOutputStream session = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(session)) {
            output.writeObject(kept);
        }
        assertThat(session.size()).isLessThan(1_000);
        kept.forget();
    }

    private void keep(int bytes, long most) throws IOException {
        kept.keep(new ByteArrayInputStream(new byte[bytes]), most);
    }

    private int length() throws IOException {
        try (InputStream content = kept.open()) {
            return content.readAllBytes().length;
        }
    }
}
