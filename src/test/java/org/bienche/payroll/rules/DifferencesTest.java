package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.payroll.Difference;
import org.bienche.payroll.DifferenceKind;
import org.bienche.payroll.rules.Differences.Paid;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Paid JUNE = new Paid(7, 300, 1111, 8_775_000, 8_108_100);

    @Test
    void tellsTheLawFromTheFacts() {
        Paid samePayment = new Paid(7, 300, 1111, 8_775_000, 8_108_100);
        Paid higherBaseSalary = new Paid(7, 300, 1111, 9_487_500, 8_766_450);
        Paid nextStep = new Paid(7, 333, 2222, 10_531_125, 9_730_760);
        Paid newDependant = new Paid(7, 300, 3333, 8_775_000, 8_108_100);

        assertThat(Differences.kind(JUNE, samePayment)).isEqualTo(DifferenceKind.SAME);
        assertThat(Differences.kind(JUNE, higherBaseSalary)).isEqualTo(DifferenceKind.LAW);
        assertThat(Differences.kind(JUNE, nextStep)).isEqualTo(DifferenceKind.RAISED);
        assertThat(Differences.kind(JUNE, newDependant)).isEqualTo(DifferenceKind.CHANGED);
    }

    @Test
    void tellsWhoMovedCameAndLeft() {
        assertThat(Differences.kind(JUNE, new Paid(8, 300, 1111, 8_775_000, 8_108_100)))
                .isEqualTo(DifferenceKind.MOVED);
        assertThat(Differences.kind(null, JUNE)).isEqualTo(DifferenceKind.NEW);
        assertThat(Differences.kind(JUNE, null)).isEqualTo(DifferenceKind.LEFT);
    }

    @Test
    void partsAddUpToTheWhole() {
        Differences differences = new Differences();
        differences.add(JUNE, new Paid(7, 300, 1111, 9_487_500, 8_766_450));
        differences.add(JUNE, new Paid(7, 300, 1111, 9_487_500, 8_766_450));
        differences.add(JUNE, null);
        differences.add(null, JUNE);

        assertThat(differences.parts())
                .containsExactlyInAnyOrder(
                        new Difference(DifferenceKind.LAW, 2, 1_425_000, 1_316_700),
                        new Difference(DifferenceKind.LEFT, 1, -8_775_000, -8_108_100),
                        new Difference(DifferenceKind.NEW, 1, 8_775_000, 8_108_100));
    }
}
