package org.bienche.norms.rules;

import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.organization.FundingGroup;

/** How many deputies the law of a day allows. */
public record Deputies(int most, Provision provision) {

    private static final String KEY = "staffing.deputies.";
    private static final String DIVISION = "staffing.service_unit.division.deputies";
    private static final String SELF_FINANCED = ".self_financed";

    /** Of a department or office, by its civil servants. */
    static Optional<Deputies> ofDepartment(Law law, int civilServants) {
        return law.find(KEY + "department").map(found -> stepped(found, civilServants));
    }

    /** Of a branch of a province's agency, by its divisions. */
    static Optional<Deputies> ofBranch(Law law, int divisions) {
        return law.find(KEY + "branch").map(found -> stepped(found, divisions));
    }

    /** Of all agencies of a province together: so many on average, and some more in the two big cities. */
    public static Deputies ofAgencies(Law law, int agencies, boolean bigCity) {
        Provision average = law.get(KEY + "agency");
        long more = bigCity ? law.get(KEY + "agency.big_cities_more").value().whole() : 0;
        return new Deputies(Math.toIntExact(agencies * average.value().whole() + more), average);
    }

    /** Of a public service unit by its staff; none for group 1, which has as many as its own scheme says. */
    static Optional<Deputies> ofServiceUnit(Law law, FundingGroup group, int staff) {
        return byGroup(law, KEY + "service_unit", group, staff);
    }

    /** Of a division of a public service unit; none for group 1. */
    static Optional<Deputies> ofDivision(Law law, FundingGroup group, int staff) {
        return byGroup(law, DIVISION, group, staff);
    }

    private static Optional<Deputies> byGroup(Law law, String key, FundingGroup group, int staff) {
        return switch (group) {
            case G1 -> Optional.empty();
            case G2 -> law.find(key + SELF_FINANCED).map(Deputies::fixed);
            case STATE, G3A, G3B, G3C, G4 -> law.find(key).map(found -> stepped(found, staff));
        };
    }

    static Deputies fixed(Provision found) {
        return new Deputies(Math.toIntExact(found.value().whole()), found);
    }

    /** The entry of the highest number not above the count. */
    static Deputies stepped(Provision found, int count) {
        return new Deputies(Ladder.of(found).at(count), found);
    }
}
