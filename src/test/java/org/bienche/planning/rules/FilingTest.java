package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who files a plan as an administrative body and who as a public service unit, for every kind of unit. */
class FilingTest {

    private static final StaffKind BODY = StaffKind.CIVIL_SERVANT;
    private static final StaffKind SERVICE = StaffKind.PUBLIC_EMPLOYEE;

    /** A unit is written as its kind and, after a colon, its funding; then those above it, the nearest first. */
    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(BODY, "PROVINCE", "COUNTRY"),
                Arguments.of(BODY, "COMMUNE", "PROVINCE COUNTRY"),
                Arguments.of(BODY, "WARD", "PROVINCE COUNTRY"),
                Arguments.of(BODY, "SPECIAL_ZONE", "PROVINCE COUNTRY"),
                Arguments.of(BODY, "AGENCY", "COMMUNE PROVINCE"),
                Arguments.of(BODY, "SPECIALISED_AGENCY", "PROVINCE"),
                Arguments.of(BODY, "PARTY_BODY", "PROVINCE"),
                Arguments.of(BODY, "FRONT", "COMMUNE"),
                Arguments.of(BODY, "DEPARTMENT", "SPECIALISED_AGENCY PROVINCE"),
                Arguments.of(BODY, "OFFICE", "AGENCY COMMUNE"),
                Arguments.of(BODY, "COMMUNE_DEPARTMENT", "AGENCY COMMUNE"),
                Arguments.of(SERVICE, "SCHOOL:G4", "COMMUNE"),
                Arguments.of(SERVICE, "SCHOOL", "SPECIALISED_AGENCY PROVINCE"),
                Arguments.of(SERVICE, "PUBLIC_SERVICE_UNIT:G2", "SPECIALISED_AGENCY PROVINCE"),
                Arguments.of(SERVICE, "PUBLIC_SERVICE_UNIT", "PROVINCE"),
                Arguments.of(SERVICE, "DEPARTMENT", "PUBLIC_SERVICE_UNIT:G3A SPECIALISED_AGENCY"),
                Arguments.of(SERVICE, "OFFICE", "DEPARTMENT SCHOOL:G4 COMMUNE"),
                Arguments.of(SERVICE, "SERVICE_CENTRE:G4", "AGENCY COMMUNE"),
                Arguments.of(BODY, "SERVICE_CENTRE", "AGENCY COMMUNE"),
                Arguments.of(BODY, "ONE_LEVEL_CENTRE", "PROVINCE"),
                Arguments.of(SERVICE, "ONE_LEVEL_CENTRE:G3C", "PROVINCE"),
                Arguments.of(BODY, "CENTRE_BRANCH", "ONE_LEVEL_CENTRE PROVINCE"),
                Arguments.of(BODY, "CENTRE_BRANCH:G4", "ONE_LEVEL_CENTRE PROVINCE"),
                Arguments.of(SERVICE, "CENTRE_BRANCH", "ONE_LEVEL_CENTRE:G4 PROVINCE"),
                Arguments.of(SERVICE, "CENTRE_BRANCH:G4", "COMMUNE PROVINCE"),
                Arguments.of(BODY, "CENTRE_BRANCH", "COMMUNE PROVINCE"),
                Arguments.of(BODY, "DEPARTMENT", "ONE_LEVEL_CENTRE PROVINCE"),
                Arguments.of(BODY, "COMMUNE", "PUBLIC_SERVICE_UNIT:G2"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void filesAsWhatItIs(StaffKind as, String unit, String above) {
        List<UnitOn> ancestors = new ArrayList<>();
        for (String one : above.split(" ")) {
            ancestors.add(unit(one));
        }
        assertThat(Filing.of(unit(unit), ancestors)).isEqualTo(as);
    }

    private static UnitOn unit(String written) {
        String[] parts = written.split(":");
        UnitFacts facts = UnitFacts.of("U", "Đơn vị", UnitKind.valueOf(parts[0]), 1L);
        FundingGroup group = parts.length == 1 ? FundingGroup.STATE : FundingGroup.valueOf(parts[1]);
        return new UnitOn(2, facts.fundedAs(group), Validity.from(LocalDate.of(2025, 7, 1)), 1);
    }
}
