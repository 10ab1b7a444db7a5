package org.bienche.organization.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.organization.rules.Difference.Kind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static UnitOn unit(long id, String name, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of("c" + id, name, kind, parent), Validity.from(JULY_2025), 1);
    }

    private static Scope scope(UnitOn... units) {
        return new Scope(new Tree(JULY_2025, List.of(units)), Set.of(1L));
    }

    @Test
    void tellsEachThingThatBecameOfAUnit() {
        UnitOn top = unit(1, "Top", UnitKind.PROVINCE, null);
        UnitOn gone = unit(2, "Gone", UnitKind.OFFICE, 1L);
        UnitOn was = unit(3, "Was", UnitKind.OFFICE, 1L);
        UnitOn is = unit(3, "Is", UnitKind.AGENCY, 4L);
        UnitOn same = unit(5, "Same", UnitKind.OFFICE, 1L);
        UnitOn fresh = unit(4, "New", UnitKind.OFFICE, 1L);
        assertThat(Difference.between(scope(top, gone, was, same), scope(top, fresh, is, same)))
                .containsExactlyInAnyOrder(
                        new Difference.Line(GONE, gone, null),
                        new Difference.Line(MOVED, was, is),
                        new Difference.Line(RENAMED, was, is),
                        new Difference.Line(RETYPED, was, is),
                        new Difference.Line(NEW, null, fresh));
    }

    @Test
    void tellsNothingWhereNothingDiffers() {
        UnitOn top = unit(1, "Top", UnitKind.PROVINCE, null);
        assertThat(Difference.between(scope(top), scope(top))).isEmpty();
    }
}
