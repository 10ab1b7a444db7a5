package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.norms.Network;
import org.bienche.organization.PayArea;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The networks of agencies, departments and centres, counted by kind beside their norms. */
class NetworkNormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final List<UnitOn> units = new ArrayList<>();
    private final Map<Long, Integer> people = new HashMap<>();
    private long next = 1;

    @Test
    void countsTheAgenciesOfAProvinceUnderEitherKindBesideItsNorm() {
        UnitOn country = unit("VN", UnitKind.COUNTRY, null, PayArea.OTHER);
        UnitOn city = unit("79", UnitKind.PROVINCE, country.id(), PayArea.HANOI_HCMC);
        UnitOn province = unit("42", UnitKind.PROVINCE, country.id(), PayArea.OTHER);
        unit("42-A", UnitKind.AGENCY, province.id(), PayArea.OTHER);
        UnitOn agency = unit("42-B", UnitKind.SPECIALISED_AGENCY, province.id(), PayArea.OTHER);
        unit("42-B-1", UnitKind.AGENCY, agency.id(), PayArea.OTHER);

        assertThat(of(province))
                .extracting(Network::agencies, Network::agencyNorm)
                .containsExactly(2, 14);
        assertThat(of(city)).extracting(Network::agencies, Network::agencyNorm).containsExactly(0, 15);
        assertThat(of(country))
                .extracting(Network::provinces, Network::agencyNorm)
                .containsExactly(2, 29);
    }

    @Test
    void tellsWhichCommunesHaveMoreDepartmentsThanTheNorm() {
        UnitOn province = unit("42", UnitKind.PROVINCE, null, PayArea.OTHER);
        UnitOn small = commune(province, "42-1", 4);
        UnitOn large = commune(province, "42-2", 5);

        assertThat(of(small))
                .extracting(Network::departments, Network::departmentsOver)
                .containsExactly(4, 0);
        assertThat(of(large))
                .extracting(Network::departments, Network::departmentsOver)
                .containsExactly(5, 1);
        assertThat(of(province))
                .extracting(Network::departments, Network::departmentNorm, Network::departmentsOver)
                .containsExactly(9, 8, 1);
    }

    @Test
    void theCentreOfACommuneIsOneOfItsDepartmentsByTheNorm() {
        UnitOn province = unit("42", UnitKind.PROVINCE, null, PayArea.OTHER);
        UnitOn full = commune(province, "42-1", 3);
        centre("42-1-C", full);
        UnitOn over = commune(province, "42-2", 4);
        centre("42-2-C", over);

        assertThat(of(full))
                .extracting(Network::departments, Network::departmentNorm, Network::departmentsOver)
                .containsExactly(3, 3, 0);
        assertThat(of(over))
                .extracting(Network::departments, Network::departmentNorm, Network::departmentsOver)
                .containsExactly(4, 3, 1);
    }

    @Test
    void oneLevelProvincesHaveOneCentreWithBranchesOthersOneInEachCommune() {
        UnitOn usual = unit("42", UnitKind.PROVINCE, null, PayArea.OTHER);
        unit("42-C", UnitKind.SERVICE_CENTRE, commune(usual, "42-1", 0).id(), PayArea.OTHER);
        commune(usual, "42-2", 0);
        UnitOn oneLevel = unit("22", UnitKind.PROVINCE, null, PayArea.OTHER);
        commune(oneLevel, "22-1", 0);
        UnitOn centre = unit("22-C", UnitKind.ONE_LEVEL_CENTRE, oneLevel.id(), PayArea.OTHER);
        unit("22-C-1", UnitKind.CENTRE_BRANCH, centre.id(), PayArea.OTHER);

        assertThat(of(usual))
                .extracting(Network::centres, Network::centreNorm, Network::oneLevelNorm, Network::different)
                .containsExactly(1, 2, 0, true);
        assertThat(of(oneLevel))
                .extracting(
                        Network::centres,
                        Network::centreNorm,
                        Network::oneLevel,
                        Network::oneLevelNorm,
                        Network::branches,
                        Network::different)
                .containsExactly(0, 0, 1, 1, 1, false);
    }

    @Test
    void theStaffOfTheCentresIsHeldAgainstTheInhabitantsOfTheirCommunes() {
        UnitOn province = unit("42", UnitKind.PROVINCE, null, PayArea.OTHER);
        UnitOn enough = inhabited(province, "42-1", 9_999);
        people.put(centre("42-1-C", enough).id(), 4);
        UnitOn few = inhabited(province, "42-2", 10_000);
        UnitOn centre = centre("42-2-C", few);
        people.put(centre.id(), 3);
        people.put(
                unit("42-2-C-1", UnitKind.DEPARTMENT, centre.id(), PayArea.OTHER)
                        .id(),
                2);
        centre("42-3-C", inhabited(province, "42-3", 50_000));
        people.put(centre("42-C", province).id(), 40);

        assertThat(of(enough))
                .extracting(Network::centreStaff, Network::centreStaffNorm, Network::centresShort, Network::different)
                .containsExactly(4, 4, 0, false);
        assertThat(of(few))
                .extracting(Network::centreStaff, Network::centreStaffNorm, Network::centresShort, Network::different)
                .containsExactly(5, 6, 1, true);
        assertThat(of(province))
                .as("one that nobody is on record of is not short, and a centre of the province is none of these")
                .extracting(Network::centres, Network::centreStaff, Network::centreStaffNorm, Network::centresShort)
                .containsExactly(3, 9, 18, 1);
    }

    private UnitOn centre(String code, UnitOn in) {
        return unit(code, UnitKind.SERVICE_CENTRE, in.id(), PayArea.OTHER);
    }

    private UnitOn inhabited(UnitOn province, String code, int population) {
        UnitFacts facts = UnitFacts.of(code, "Xã " + code, UnitKind.COMMUNE, province.id())
                .sized(null, population);
        UnitOn unit = new UnitOn(next++, facts, Validity.from(LocalDate.of(2025, 7, 1)), 1);
        units.add(unit);
        return unit;
    }

    private UnitOn commune(UnitOn province, String code, int departments) {
        UnitOn commune = unit(code, UnitKind.COMMUNE, province.id(), PayArea.OTHER);
        UnitOn committee = unit(code + "-UB", UnitKind.AGENCY, commune.id(), PayArea.OTHER);
        for (int i = 1; i <= departments; i++) {
            UnitKind kind = i % 2 == 0 ? UnitKind.DEPARTMENT : UnitKind.COMMUNE_DEPARTMENT;
            unit(code + "-P" + i, kind, committee.id(), PayArea.OTHER);
        }
        return commune;
    }

    private Network of(UnitOn unit) {
        return new NetworkNorms(new Tree(DAY, units), Ground.LAW, people).of(unit);
    }

    private UnitOn unit(String code, UnitKind kind, @Nullable Long parent, PayArea area) {
        UnitFacts facts = UnitFacts.of(code, "Đơn vị " + code, kind, parent).in(area, 4);
        UnitOn unit = new UnitOn(next++, facts, Validity.from(LocalDate.of(2025, 7, 1)), 1);
        units.add(unit);
        return unit;
    }
}
