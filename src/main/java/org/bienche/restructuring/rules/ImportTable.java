package org.bienche.restructuring.rules;

import java.util.List;

/** The tables that a plan can be read from, with the columns that each must have. */
public enum ImportTable {
    MAPPING(
            "mapping",
            "legacy_commune_code",
            "legacy_commune",
            "legacy_district_code",
            "legacy_district",
            "legacy_province_code",
            "legacy_province",
            "divided",
            "commune_code",
            "commune",
            "province_code",
            "province"),
    COMMUNES("communes", "commune_code", "commune", "type", "province_code", "province", "area_km2", "population"),
    LINES(
            "lines",
            "action",
            "unit_code",
            "successor_code",
            "successor_name",
            "successor_kind",
            "successor_parent_code"),
    PLACEMENTS("placements", "person_number", "outcome", "unit_code", "position_code", "term_ends"),
    PLACES("places", "person_number", "unit_code", "position_code");

    private final String part;
    private final List<String> columns;

    ImportTable(String part, String... columns) {
        this.part = part;
        this.columns = List.of(columns);
    }

    /** The name of the table in the programming interface. */
    public String part() {
        return part;
    }

    public List<String> columns() {
        return columns;
    }
}
