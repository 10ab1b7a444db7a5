package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.QuotaTable;
import org.bienche.staffing.QuotaTable.Row;
import org.bienche.staffing.rules.Explanation.Line;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The explanation of staff adds up: the whole is the province's bodies, the communes, and what nobody below has. */
class ExplanationTest {

    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 15);

    private final List<Line> lines = Explanation.of(new QuotaTable(
            JUNE_2026,
            List.of(
                    row(UnitKind.PROVINCE, "Tỉnh Mẫu", 100, 95, 98),
                    row(UnitKind.AGENCY, "Sở Mẫu", 40, 41, 38),
                    row(UnitKind.COMMUNE, "Xã Một", 30, 28, 30),
                    row(UnitKind.WARD, "Phường Hai", null, 25, 27))));

    @Test
    void theSectionsAddUpToTheWhole() {
        assertThat(lines).extracting(Line::ordinal).containsExactly("", "I", "1", "II", "1", "2", "III");
        assertThat(lines.getFirst().granted()).isEqualTo(98);
        assertThat(sections(1)).isEqualTo(38 + 57 + 3);
        assertThat(lines.getLast().present()).isEqualTo(1);
    }

    @Test
    void theDifferencesAreGrantedLessTheOther() {
        assertThat(lines.get(2).toProvisional()).isEqualTo(-2);
        assertThat(lines.get(2).toPresent()).isEqualTo(-3);
        assertThat(lines.get(5).provisional()).isNull();
        assertThat(lines.get(5).toProvisional()).isNull();
        assertThat(lines.get(3).provisional()).isEqualTo(30);
    }

    private long sections(int level) {
        return lines.stream()
                .filter(line -> line.level() == level)
                .mapToLong(line -> line.granted() == null ? 0 : line.granted())
                .sum();
    }

    private static Row row(UnitKind kind, String name, @Nullable Integer provisional, int present, int granted) {
        UnitOn unit = new UnitOn(
                present, UnitFacts.of("U" + present, name, kind, null), Validity.from(LocalDate.of(2025, 7, 1)), 1);
        return new Row(unit, 1, provisional, present, granted);
    }
}
