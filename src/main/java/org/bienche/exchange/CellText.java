package org.bienche.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of an XLSX file says, as its author typed it. */
final class CellText {

    private static final int MOST_DIGITS = 400;
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]");

    private CellText() {}

    /** A cell as text: dates as ISO days, numbers without grouping and with a point. */
    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (isNumber(cell)) {
            return isDate(cell) ? date(cell) : number(new BigDecimal(cell.getRawValue()));
        }
        Object value = cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR
                ? cell.getRawValue()
                : cell.getValue();
        return value == null ? "" : value.toString();
    }

    /** Spreadsheets keep binary fractions: fifteen digits are what a person typed. */
    private static String number(BigDecimal raw) {
        if (Math.abs((long) raw.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("A number with too many digits");
        }
        return raw.round(TYPED).stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE.matcher(QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    private static String date(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }
}
