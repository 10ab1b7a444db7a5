package org.bienche.staffing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.bienche.organization.UnitKind;
import org.bienche.staffing.QuotaTable;
import org.bienche.staffing.QuotaTable.Row;
import org.jspecify.annotations.Nullable;

/** The yearly explanation of staff as its form sets it out: the whole, the province's own bodies, the communes, and what is kept. */
public final class Explanation {

    /**
     * A row as the template names its fields.
     *
     * @param level 0 for the whole, 1 for a section, 2 for a unit
     */
    public record Line(
            int level,
            String ordinal,
            String unit,
            @Nullable Long provisional,
            @Nullable Long present,
            @Nullable Long granted,
            @Nullable String note) {

        public @Nullable Long toProvisional() {
            return granted == null || provisional == null ? null : Long.valueOf(granted - provisional);
        }

        public @Nullable Long toPresent() {
            return granted == null || present == null ? null : Long.valueOf(granted - present);
        }
    }

    /** The names of the sections in the form's language, which stays Vietnamese. */
    private static final String WHOLE = "TỔNG (I+II+III)";

    private static final List<String> SECTIONS = List.of("CẤP TỈNH", "CẤP XÃ", "CHƯA PHÂN BỔ CHO ĐƠN VỊ TRỰC THUỘC");

    private Explanation() {}

    /** The lines of a table of one level. */
    public static List<Line> of(QuotaTable table) {
        Row whole = table.rows().getFirst();
        List<Row> below = table.rows().subList(1, table.rows().size());
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(0, "", WHOLE, wide(whole.provisional()), wide(whole.present()), wide(whole.granted()), null));
        section(
                lines,
                "I",
                SECTIONS.get(0),
                below.stream().filter(row -> !isCommune(row)).toList());
        section(
                lines,
                "II",
                SECTIONS.get(1),
                below.stream().filter(Explanation::isCommune).toList());
        lines.add(kept(whole, below));
        return lines;
    }

    private static boolean isCommune(Row row) {
        return row.unit().kind().level() == UnitKind.Level.COMMUNE;
    }

    private static void section(List<Line> lines, String ordinal, String name, List<Row> rows) {
        lines.add(new Line(
                1, ordinal, name, sum(rows, Row::provisional), sum(rows, Row::present), sum(rows, Row::granted), null));
        int number = 1;
        for (Row row : rows) {
            lines.add(new Line(
                    2,
                    Integer.toString(number++),
                    row.unit().name(),
                    wide(row.provisional()),
                    wide(row.present()),
                    wide(row.granted()),
                    null));
        }
    }

    /** What nobody below has: granted and not handed down, and the people listed under the unit itself. */
    private static Line kept(Row whole, List<Row> below) {
        return new Line(
                1,
                "III",
                SECTIONS.get(2),
                rest(whole.provisional(), sum(below, Row::provisional)),
                rest(whole.present(), sum(below, Row::present)),
                rest(whole.granted(), sum(below, Row::granted)),
                null);
    }

    private static @Nullable Long rest(@Nullable Integer whole, @Nullable Long below) {
        return whole == null ? null : Long.valueOf(whole - Objects.requireNonNullElse(below, 0L));
    }

    private static @Nullable Long sum(List<Row> rows, Function<Row, @Nullable Integer> figure) {
        LongStream known = rows.stream().map(figure).filter(Objects::nonNull).mapToLong(Integer::longValue);
        return rows.stream().map(figure).allMatch(Objects::isNull) ? null : Long.valueOf(known.sum());
    }

    private static @Nullable Long wide(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }
}
