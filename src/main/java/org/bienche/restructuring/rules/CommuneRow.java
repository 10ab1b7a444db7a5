package org.bienche.restructuring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bienche.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/** One commune of today. Whatever could not be read is empty, or null; area and population may be unknown. */
public record CommuneRow(
        int row,
        String code,
        String name,
        @Nullable UnitKind kind,
        String provinceCode,
        String province,
        @Nullable BigDecimal areaKm2,
        @Nullable Integer population) {

    static List<CommuneRow> read(List<TableRow> table, List<Fault> faults) {
        Fields fields = Fields.of(ImportTable.COMMUNES, table, faults);
        List<CommuneRow> rows = new ArrayList<>();
        for (TableRow row : fields.rows()) {
            rows.add(read(row, fields));
        }
        return rows;
    }

    private static CommuneRow read(TableRow row, Fields fields) {
        return new CommuneRow(
                row.number(),
                fields.digits(row, "commune_code", 5),
                fields.name(row, "commune"),
                fields.oneOf(row, "type", UnitKind.class, CommuneRow::isOfToday),
                fields.digits(row, "province_code", 2),
                fields.name(row, "province"),
                fields.decimal(row, "area_km2"),
                fields.whole(row, "population"));
    }

    private static boolean isOfToday(UnitKind kind) {
        return kind == UnitKind.WARD || kind == UnitKind.COMMUNE || kind == UnitKind.SPECIAL_ZONE;
    }
}
