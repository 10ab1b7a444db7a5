package org.bienche.duties;

import org.jspecify.annotations.Nullable;

/**
 * What is true of a duty for some time.
 *
 * @param code names the function; the same function has the same code in every territory of its level
 * @param field the field of work (lĩnh vực)
 * @param territoryId the province, district or commune within which it is done
 * @param holderId the unit that does it; null where nobody is known to
 */
public record DutyFacts(
        String code,
        String name,
        String field,
        String legalBasis,
        DutyKind kind,
        long territoryId,
        @Nullable Long holderId) {

    public DutyFacts {
        code = code.strip();
        name = name.strip();
        field = field.strip();
        legalBasis = legalBasis.strip();
    }

    /** The same function elsewhere, or in other hands. */
    public DutyFacts at(long territory, @Nullable Long holder) {
        return new DutyFacts(code, name, field, legalBasis, kind, territory, holder);
    }

    /** The same function in other hands that came by it so. */
    public DutyFacts by(DutyKind how, long holder) {
        return new DutyFacts(code, name, field, legalBasis, how, territoryId, holder);
    }
}
