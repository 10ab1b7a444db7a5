package org.bienche.norms;

import java.util.List;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * What a commune would set up by the criteria of a day, and what is there.
 *
 * @param departments null where its population is not known; 0 where its staff is arranged by field instead
 * @param viceChairs null likewise
 * @param rule names the sentence that says why, which {@code figures} fill
 */
public record CommuneProposal(
        UnitOn unit,
        String province,
        @Nullable Integer departments,
        @Nullable Integer viceChairs,
        String rule,
        List<Object> figures,
        int departmentsNow,
        int viceChairsNow) {

    /** Which proposals are looked at. */
    public enum Show {
        ALL,
        DIFFERENT,
        WITHOUT,
        UNKNOWN
    }

    public CommuneProposal {
        figures = List.copyOf(figures);
    }

    /** How many departments more, or fewer, than now; null where nothing can be proposed. */
    public @Nullable Integer departmentsMore() {
        return departments == null ? null : departments - departmentsNow;
    }

    public @Nullable Integer viceChairsMore() {
        return viceChairs == null ? null : viceChairs - viceChairsNow;
    }

    public boolean isShown(Show show) {
        Integer departmentsMore = departmentsMore();
        Integer viceChairsMore = viceChairsMore();
        return switch (show) {
            case ALL -> true;
            case DIFFERENT ->
                (departmentsMore != null && departmentsMore != 0) || (viceChairsMore != null && viceChairsMore != 0);
            case WITHOUT -> departments != null && departments == 0;
            case UNKNOWN -> unit.population() == null || unit.areaKm2() == null;
        };
    }
}
