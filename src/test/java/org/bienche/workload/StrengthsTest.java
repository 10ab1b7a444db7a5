package org.bienche.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobDescription;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.staffing.PostCounts;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.PostLine;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrengthsTest {

    private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 11);
    private static final Tree TREE = new Tree(
            AUGUST_2025,
            List.of(
                    unit(1, "X", UnitKind.COMMUNE, null),
                    unit(2, "X-1", UnitKind.DEPARTMENT, 1L),
                    unit(3, "X-2", UnitKind.DEPARTMENT, 1L),
                    unit(4, "X-3", UnitKind.DEPARTMENT, 1L)));
    private static final Strengths STRENGTHS = new Strengths(
            TREE,
            List.of(line(1, 10, null, 2, 0), line(2, 20, 3, 1, 1), line(3, 20, 2, 4, 0), line(3, 30, 1, 1, 0)),
            List.of(position(10, ""), position(20, "hộ tịch"), position(30, "Đất đai")));

    @Test
    void aUnitHasThoseOfAllBelowItAsWell() {
        assertThat(STRENGTHS.whole(1)).isEqualTo(new Strength(6, 9));
        assertThat(STRENGTHS.whole(2)).isEqualTo(new Strength(3, 2));
        assertThat(STRENGTHS.whole(4)).isEqualTo(new Strength(null, 0));
    }

    @Test
    void aFieldHasThoseWhosePositionsNameIt() {
        assertThat(STRENGTHS.in(1, "Hộ tịch")).isEqualTo(new Strength(5, 6));
        assertThat(STRENGTHS.in(3, "Đất đai")).isEqualTo(new Strength(1, 1));
        assertThat(STRENGTHS.in(2, "Đất đai")).isEqualTo(Strength.UNKNOWN);
        assertThat(STRENGTHS.in(1, "Xây dựng")).isEqualTo(Strength.UNKNOWN);
    }

    private static UnitOn unit(long id, String code, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of(code, code, kind, parent), Validity.from(LocalDate.of(2025, 7, 1)), 1);
    }

    private static PostLine line(long unit, long position, @Nullable Integer approved, int present, int away) {
        return new PostLine(
                new PostKey(unit, position, StaffKind.CIVIL_SERVANT),
                new PostCounts(approved, 0, 0, present, away, 0, 0),
                PostCounts.Tally.NONE);
    }

    private static CatalogueEntry position(long id, String field) {
        return new CatalogueEntry(
                id,
                "V-" + id,
                new PositionFacts(
                        "Vị trí " + id,
                        PositionGroup.PROFESSIONAL,
                        Leadership.NONE,
                        null,
                        field,
                        List.of(),
                        null,
                        null,
                        JobDescription.NONE),
                null);
    }
}
