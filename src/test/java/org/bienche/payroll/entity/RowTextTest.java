package org.bienche.payroll.entity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowTextTest {

    private final RowText text = new RowText();

    @Test
    void separatesFieldsByTabsAndEndsRowsByLineFeeds() {
        text.field(7).field("2026-07-01").field(-12).endRow();
        text.field("").field(0).endRow();

        assertThat(written()).isEqualTo("7\t2026-07-01\t-12\n\t0\n");
    }

    @Test
    void growsAndIsUsedAgain() {
        for (int i = 0; i < 20_000; i++) {
            text.field(7_590_000L).endRow();
        }
        assertThat(text.length()).isEqualTo(20_000 * 8);
        text.clear();
        text.field(1).endRow();
        assertThat(written()).isEqualTo("1\n");
    }

    @Property
    void writesEveryNumberAsItIsRead(@ForAll long number) {
        RowText one = new RowText();
        one.field(number);
        assertThat(new String(one.bytes(), 0, one.length(), US_ASCII)).isEqualTo(Long.toString(number));
    }

    private String written() {
        return new String(text.bytes(), 0, text.length(), US_ASCII);
    }
}
