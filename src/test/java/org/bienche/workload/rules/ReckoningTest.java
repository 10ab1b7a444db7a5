package org.bienche.workload.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bienche.legislation.LawBook;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.Strength;
import org.bienche.workload.UnitWork;
import org.bienche.workload.WorkFact;
import org.bienche.workload.WorkFacts;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Validity SIX_WEEKS = Validity.inclusive(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 11));
    private static final Validity JUNE = Validity.inclusive(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    private static final Optional<Standards> SAMPLE =
            Standards.of(LawBook.shipped().on(LocalDate.of(2025, 8, 11)));
    private static final UnitOn COMMUNE =
            new UnitOn(10, UnitFacts.of("X-10", "Xã mẫu", UnitKind.COMMUNE, 1L), SIX_WEEKS, 1);

    @Test
    void explainsEveryStepWithItsFormula() {
        List<String> said = Reckoning.steps(commune()).stream()
                .map(step -> Texts.get(Language.VI, step.key(), step.args().toArray()))
                .toList();
        assertThat(said)
                .containsExactly(
                        "Hộ tịch: 1.000 hồ sơ × 1,5 giờ = 1.500 giờ",
                        "Đất đai: 254 hồ sơ × 4 giờ = 1.016 giờ",
                        "Một người: 1.760 giờ một năm × 42/365 ngày = 202,52 giờ trong kỳ",
                        "Cần: 2.516 ÷ 202,52 giờ = 12,42, làm tròn lên 13 người",
                        "Tải: 2.516 giờ ÷ 2.025,21 giờ của 10 người có mặt = 124,2 %",
                        "Quá tải từ 110 %, còn dư khi dưới 70 %");
    }

    @Test
    void measuresAFieldByThoseWhosePositionsNameIt() {
        UnitWork commune = commune();
        assertThat(commune.finding()).isEqualTo(LoadFinding.OVERLOADED);
        assertThat(commune.perPost()).isEqualTo(new BigDecimal("104.5"));
        assertThat(commune.perPerson()).isEqualTo(new BigDecimal("125.4"));
        assertThat(commune.before()).isEqualTo(700);
        assertThat(Objects.requireNonNull(commune.fields().getFirst().load()).finding())
                .isEqualTo(LoadFinding.OVERLOADED);
        assertThat(commune.fields().getLast().load()).isNull();
        assertThat(commune.fields().getLast().before()).isNull();
    }

    @Test
    void needsNothingWhereNoStandardsHold() {
        UnitWork unit = Reckoning.of(
                COMMUNE,
                List.of(fact("Hộ tịch", SIX_WEEKS, 5)),
                Map.of(),
                Strength.UNKNOWN,
                Map.of(),
                Optional.empty());
        assertThat(unit.demand()).isNull();
        assertThat(unit.finding()).isNull();
        assertThat(Reckoning.steps(unit)).isEmpty();
    }

    private static UnitWork commune() {
        return Reckoning.of(
                COMMUNE,
                List.of(fact("Hộ tịch", SIX_WEEKS, 1_000), fact("Đất đai", SIX_WEEKS, 254)),
                Map.of("Hộ tịch", fact("Hộ tịch", JUNE, 700)),
                new Strength(12, 10),
                Map.of("Hộ tịch", new Strength(3, 2)),
                SAMPLE);
    }

    private static WorkFact fact(String field, Validity period, long received) {
        return new WorkFact(1, new WorkFacts(10, field, period, received, received, null), 1);
    }
}
