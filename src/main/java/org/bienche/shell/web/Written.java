package org.bienche.shell.web;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as Vietnamese documents write them, in every language of the screens. */
public final class Written {

    static final String NOTHING = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Written() {}

    /** A number with points between thousands and all its decimals after a comma; other text as it is; a dash for nothing. */
    public static String number(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case BigDecimal decimal -> format(Math.max(0, decimal.scale())).format(decimal);
            case Number whole -> format(0).format(whole);
            default -> value.toString();
        };
    }

    /** A day, a month, or a moment (given in UTC, written in the time of the country); a dash for nothing and for a day without end. */
    public static String date(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case LocalDate day -> day.equals(Validity.FOREVER) ? NOTHING : DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            case LocalDateTime utc -> MINUTE.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE));
            case OffsetDateTime moment -> MINUTE.format(moment.atZoneSameInstant(HERE));
            case TemporalAccessor other -> other.toString();
            default -> value.toString();
        };
    }

    /** The share in per cent with two decimals; a dash where there is no whole. */
    public static String percent(@Nullable Object part, @Nullable Object whole) {
        if (!(part instanceof Number some)
                || !(whole instanceof Number all)
                || exact(all).signum() == 0) {
            return NOTHING;
        }
        BigDecimal share = exact(some).multiply(HUNDRED).divide(exact(all), 2, RoundingMode.HALF_UP);
        return number(share) + " %";
    }

    /** The address of a page named from the program's root. */
    public static String url(@Nullable String href) {
        if (href == null || !href.startsWith("/")) {
            return href == null ? "" : href;
        }
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + href;
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    private static DecimalFormat format(int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols();
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
