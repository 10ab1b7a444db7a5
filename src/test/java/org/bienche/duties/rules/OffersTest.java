package org.bienche.duties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is offered a duty that waits. */
class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long PROVINCE = 1;
    private static final long COMMUNE = 2;
    private static final long OTHER = 3;
    private static final long COMMITTEE = 10;
    private static final long OFFICE = 11;
    private static final long DESK = 12;
    private static final long STRANGER = 13;
    private static final long GONE = 99;

    private static final List<UnitOn> UNITS = List.of(
            unit(PROVINCE, UnitKind.PROVINCE, null),
            unit(COMMUNE, UnitKind.COMMUNE, PROVINCE),
            unit(OTHER, UnitKind.WARD, PROVINCE),
            unit(COMMITTEE, UnitKind.AGENCY, COMMUNE),
            unit(OFFICE, UnitKind.OFFICE, COMMITTEE),
            unit(DESK, UnitKind.OFFICE, OFFICE),
            unit(STRANGER, UnitKind.OFFICE, OTHER));

    private final Offers offers = new Offers(new Tree(DAY, UNITS));

    @Test
    void aDutyStaysInATerritoryThatIsStillThere() {
        assertThat(offers.territories(duty(COMMUNE), List.of(OTHER), List.of(PROVINCE)))
                .containsExactly(COMMUNE);
    }

    @Test
    void elseItGoesToWhatTookTheTerritoryInAndThenAbove() {
        assertThat(offers.territories(duty(GONE), List.of(OTHER, COMMUNE, OFFICE, GONE), List.of(PROVINCE, COMMUNE)))
                .containsExactly(COMMUNE, OTHER, PROVINCE);
    }

    @Test
    void whoHadItComesFirstWithinTheTerritoryThenTheTerritoryAndItsBodies() {
        assertThat(offers.holders(COMMUNE, OFFICE, List.of())).containsExactly(OFFICE, COMMUNE, COMMITTEE);
    }

    @Test
    void anHeirElsewhereComesAfterOneWithin() {
        assertThat(offers.holders(COMMUNE, STRANGER, List.of(DESK, GONE)))
                .containsExactly(DESK, STRANGER, COMMUNE, COMMITTEE, OFFICE);
        assertThat(offers.holders(COMMUNE, null, List.of(OFFICE, COMMITTEE)))
                .containsExactly(COMMITTEE, OFFICE, COMMUNE);
    }

    @Test
    void aTerritoryBelowIsNoBody() {
        assertThat(offers.holders(PROVINCE, GONE, List.of())).containsExactly(PROVINCE, COMMITTEE, STRANGER);
    }

    @Test
    void neverMoreThanThirtyAreOffered() {
        List<UnitOn> many = new ArrayList<>(UNITS);
        LongStream.range(100, 140).forEach(id -> many.add(unit(id, UnitKind.OFFICE, COMMUNE)));
        LongStream.range(200, 240).forEach(id -> many.add(unit(id, UnitKind.COMMUNE, PROVINCE)));
        Offers crowded = new Offers(new Tree(DAY, many));

        assertThat(crowded.holders(COMMUNE, null, List.of())).hasSize(30).startsWith(COMMUNE);
        assertThat(crowded.territories(
                        duty(GONE), LongStream.range(200, 240).boxed().toList(), List.of()))
                .hasSize(30);
    }

    private static DutyFact duty(long territory) {
        return new DutyFact(
                1,
                1,
                new DutyFacts("X", "Việc X", "Hộ tịch", "Luật", DutyKind.OWN, territory, null),
                Validity.from(DAY),
                7);
    }

    private static UnitOn unit(long id, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of("U%03d".formatted(id), "Đơn vị " + id, kind, parent), Validity.from(DAY), 1);
    }
}
