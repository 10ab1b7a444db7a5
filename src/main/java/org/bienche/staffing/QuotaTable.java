package org.bienche.staffing;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * What units were given for the time being, who is there on a day and what they were granted, side by side.
 *
 * @param rows a unit, then the units below it in the order of the tree
 */
public record QuotaTable(LocalDate on, List<Row> rows) {

    public QuotaTable {
        rows = List.copyOf(rows);
    }

    /**
     * One unit with everything under it.
     *
     * @param level how deep below the first row
     * @param provisional null where nothing was handed out for the time being
     * @param granted null where nothing was granted for good
     */
    public record Row(
            UnitOn unit,
            int level,
            @Nullable Integer provisional,
            int present,
            @Nullable Integer granted) {

        /** Granted less provisional; null where either is not there. */
        public @Nullable Integer toProvisional() {
            return granted == null || provisional == null ? null : granted - provisional;
        }

        /** Granted less present. */
        public @Nullable Integer toPresent() {
            return granted == null ? null : granted - present;
        }

        boolean saysAnything() {
            return provisional != null || granted != null || present > 0;
        }
    }
}
