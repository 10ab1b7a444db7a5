package org.bienche.pay.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** The scales and the coefficients of allowances of a month, to check what somebody sends. */
final class Scales {

    private static final String SCALE = "salary.scale.";

    private final LawBook book;
    private final @Nullable Law law;

    Scales(LawBook book, @Nullable YearMonth month) {
        this.book = book;
        this.law = month == null ? null : book.on(month.atDay(1));
    }

    /** The coefficients of a scale; none for a scale that does not exist. C2 and C3 differ for public employees. */
    List<BigDecimal> steps(String scale, @Nullable StaffKind kind) {
        return find(SCALE + full(scale, kind)).map(Scales::decimals).orElse(List.of());
    }

    /** The name of a scale in the law. */
    static String full(String scale, @Nullable StaffKind kind) {
        String suffix = kind == StaffKind.PUBLIC_EMPLOYEE ? "_vien_chuc" : "_cong_chuc";
        return scale.equals("C2") || scale.equals("C3") ? scale + suffix : scale;
    }

    /** Whether a coefficient stands on any scale. */
    boolean hasStep(BigDecimal coefficient) {
        return law == null
                || law.startingWith(SCALE).stream().anyMatch(scale -> contains(decimals(scale), coefficient));
    }

    /** Whether a coefficient is that of the last step of any scale. */
    boolean hasLastStep(BigDecimal coefficient) {
        return law == null
                || law.startingWith(SCALE).stream()
                        .anyMatch(scale -> decimals(scale).getLast().compareTo(coefficient) == 0);
    }

    /** Whether an allowance may have a coefficient. */
    boolean hasAllowance(AllowanceCode code, BigDecimal coefficient) {
        return find("pay.allowance." + code + ".coefficients")
                .map(found -> contains(decimals(found), coefficient))
                .orElse(true);
    }

    static boolean contains(List<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(each -> each.compareTo(value) == 0);
    }

    private Optional<Provision> find(String key) {
        return law == null || !book.has(key) ? Optional.empty() : law.find(key);
    }

    private static List<BigDecimal> decimals(Provision provision) {
        return provision.value().items().stream().map(Value::decimal).toList();
    }
}
