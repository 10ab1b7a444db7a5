package org.bienche.restructuring;

import org.jspecify.annotations.Nullable;

/**
 * What an import brought, or would bring.
 *
 * @param planId null where it was only tried
 * @param islandDistricts districts that had no communes, among {@code legacyDistricts}
 * @param entered former units that the organization did not have yet
 * @param found former units that it had
 */
public record ImportedPlan(
        @Nullable Long planId,
        int legacyProvinces,
        int legacyDistricts,
        int islandDistricts,
        int legacyCommunes,
        int provinces,
        int communes,
        int continuedCommunes,
        int mergedCommunes,
        int dividedCommunes,
        int establishedCommunes,
        int entered,
        int found) {}
