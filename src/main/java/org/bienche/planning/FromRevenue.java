package org.bienche.planning;

import org.jspecify.annotations.Nullable;

/**
 * Of the figures of a plan's line, those that the unit's revenue pays; the state pays the others. Null where nobody said.
 *
 * @param quota granted when the plan was drawn up
 * @param present who was there then
 * @param appraised what the superior finds right; null too before the appraisal
 */
public record FromRevenue(
        @Nullable Integer quota,
        @Nullable Integer present,
        @Nullable Integer asked,
        @Nullable Integer appraised) {

    /** Of what nobody divided. */
    public static final FromRevenue UNSAID = new FromRevenue(null, null, null, null);

    /** As a plan begins of whose year nothing was granted: asking for the division of the quota. */
    public static FromRevenue begun(@Nullable Integer quota, int present) {
        return begun(quota, present, Granted.NOTHING);
    }

    /** As a plan begins: asking for the division of what was granted of the plan's year, else for that of the quota. */
    public static FromRevenue begun(@Nullable Integer quota, int present, Granted granted) {
        return new FromRevenue(quota, present, granted.isNothing() ? quota : granted.fromRevenue(), null);
    }

    /** Of the number that the plan comes to so far. */
    public @Nullable Integer number() {
        return appraised == null ? asked : appraised;
    }

    FromRevenue asking(@Nullable Integer number) {
        return new FromRevenue(quota, present, number, appraised);
    }

    public FromRevenue unappraised() {
        return new FromRevenue(quota, present, asked, null);
    }

    /** What is found right; where that is not said, what was asked for as far as the whole number allows it. */
    FromRevenue appraisedAt(int whole, @Nullable Integer number) {
        Integer asking = asked;
        Integer right = number != null ? number : asking == null ? null : Integer.valueOf(Math.min(asking, whole));
        return new FromRevenue(quota, present, asked, right);
    }
}
