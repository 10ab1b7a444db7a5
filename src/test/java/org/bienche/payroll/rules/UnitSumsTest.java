package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Sums;
import org.bienche.payroll.UnitFigures;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitSumsTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static UnitOn unit(long id, String code, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of(code, "Unit " + id, UnitKind.OFFICE, parent), Validity.from(JULY_2025), 1);
    }

    private static Tree tree(UnitOn... more) {
        List<UnitOn> units = new ArrayList<>(List.of(
                unit(1, "a", null), unit(10, "p", 1L), unit(30, "z", 10L), unit(20, "d", 10L), unit(21, "c", 20L)));
        units.addAll(List.of(more));
        return new Tree(JULY_2025, units);
    }

    private static Sums of(int people) {
        return new Sums(people, 0, 0, people * 100L, 0, 0, people * 90L, 0);
    }

    @Test
    void gathersUnitsUnderThoseRightBelowTheTop() {
        UnitSums sums = new UnitSums(tree(), tree(unit(40, "e", 10L)), 10);
        sums.add(21, of(3));
        sums.add(20, of(2));
        sums.add(30, of(1));
        sums.add(10, of(4));
        sums.add(40, of(5));
        sums.add(1, of(100));

        assertThat(sums.figures())
                .containsExactly(
                        new UnitFigures(10, "p", "Unit 10", true, false, of(4)),
                        new UnitFigures(20, "d", "Unit 20", false, true, of(3).plus(of(2))),
                        new UnitFigures(40, "e", "Unit 40", false, false, of(5)),
                        new UnitFigures(30, "z", "Unit 30", false, false, of(1)));
    }

    @Test
    void hasNothingToTellOfNobody() {
        assertThat(new UnitSums(tree(), tree(), 10).figures()).isEmpty();
    }
}
