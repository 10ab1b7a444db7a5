package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One commune's passage of the former list into one of today's.
 *
 * <p>An empty commune is an island district that had no communes. Whatever could not be read is empty, or null.
 */
public record MappingRow(
        int row,
        String legacyCommuneCode,
        String legacyCommune,
        String legacyDistrictCode,
        String legacyDistrict,
        String legacyProvinceCode,
        String legacyProvince,
        @Nullable Boolean divided,
        String communeCode,
        String commune,
        String provinceCode,
        String province) {

    private static final int COMMUNE_DIGITS = 5;
    private static final int DISTRICT_DIGITS = 3;
    private static final int PROVINCE_DIGITS = 2;

    /** Whether this is a district without communes, itself becoming a part of a commune of today. */
    public boolean isDistrictItself() {
        return legacyCommuneCode.isEmpty() && legacyCommune.isEmpty();
    }

    static List<MappingRow> read(List<TableRow> table, List<Fault> faults) {
        Fields fields = Fields.of(ImportTable.MAPPING, table, faults);
        List<MappingRow> rows = new ArrayList<>();
        for (TableRow row : fields.rows()) {
            rows.add(read(row, fields));
        }
        return rows;
    }

    private static MappingRow read(TableRow row, Fields fields) {
        String code = fields.digitsOrEmpty(
                row, "legacy_commune_code", COMMUNE_DIGITS, fields.text(row, "legacy_commune_code"));
        String name = fields.text(row, "legacy_commune");
        boolean codeGiven = !fields.text(row, "legacy_commune_code").isEmpty();
        if (codeGiven == name.isEmpty()) {
            fields.fault(row, codeGiven ? "legacy_commune" : "legacy_commune_code", "commune.half");
        }
        return new MappingRow(
                row.number(),
                code,
                name,
                fields.digits(row, "legacy_district_code", DISTRICT_DIGITS),
                fields.name(row, "legacy_district"),
                fields.digits(row, "legacy_province_code", PROVINCE_DIGITS),
                fields.name(row, "legacy_province"),
                fields.flag(row, "divided"),
                fields.digits(row, "commune_code", COMMUNE_DIGITS),
                fields.name(row, "commune"),
                fields.digits(row, "province_code", PROVINCE_DIGITS),
                fields.name(row, "province"));
    }
}
