package org.bienche.organization;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a unit over some days.
 *
 * @param code names the unit on those days only
 * @param parentId null for the root alone
 * @param wageZone zone of the regional minimum wage, 1 to 4
 * @param areaKm2 null where it is not known
 * @param population null where it is not known
 */
public record UnitFacts(
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parentId,
        FundingGroup fundingGroup,
        PayArea payArea,
        int wageZone,
        @Nullable BigDecimal areaKm2,
        @Nullable Integer population) {

    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7E]{1,40}");

    public UnitFacts {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A code has 1 to 40 letters or digits without marks: " + code);
        }
        if (name.isEmpty() || name.length() > 255) {
            throw new IllegalArgumentException("A unit's name has 1 to 255 characters");
        }
        if (wageZone < 1 || wageZone > 4) {
            throw new IllegalArgumentException("There are wage zones 1 to 4, not " + wageZone);
        }
    }

    /** An administrative body of the state, elsewhere than in the two big cities, in zone 4. */
    public static UnitFacts of(String code, String name, UnitKind kind, @Nullable Long parentId) {
        return new UnitFacts(code, name, kind, parentId, FundingGroup.STATE, PayArea.OTHER, 4, null, null);
    }

    public UnitFacts under(long newParent) {
        return new UnitFacts(code, name, kind, newParent, fundingGroup, payArea, wageZone, areaKm2, population);
    }

    public UnitFacts in(PayArea area, int zone) {
        return new UnitFacts(code, name, kind, parentId, fundingGroup, area, zone, areaKm2, population);
    }

    public UnitFacts fundedAs(FundingGroup group) {
        return new UnitFacts(code, name, kind, parentId, group, payArea, wageZone, areaKm2, population);
    }

    public UnitFacts sized(@Nullable BigDecimal km2, @Nullable Integer people) {
        return new UnitFacts(code, name, kind, parentId, fundingGroup, payArea, wageZone, km2, people);
    }
}
