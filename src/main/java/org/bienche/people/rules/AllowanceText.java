package org.bienche.people.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;

/** An allowance in one cell: its code, then its size where the law does not state it. */
public final class AllowanceText {

    private static final Pattern FORM = Pattern.compile("([A-Z_]+)(?:[ =:]+([0-9.,]+)\\s*(%|đ)?)?");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}");
    private static final BigDecimal HIGHEST_COEFFICIENT = new BigDecimal("3.00");
    private static final int HIGHEST_PERCENT = 100;

    private AllowanceText() {}

    /** Empty where the text is no allowance, or its size is absurd. */
    public static Optional<Allowance> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? code(matcher.group(1)).flatMap(code -> of(code, Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    /** The form in which {@link #parse} reads it again. */
    public static String write(Allowance allowance) {
        String code = allowance.code().name();
        if (allowance.coefficient() != null) {
            return code + " " + allowance.coefficient().toPlainString();
        }
        if (allowance.percent() != null) {
            return code + " " + allowance.percent() + "%";
        }
        return allowance.amount() == null ? code : code + " " + allowance.amount();
    }

    private static Optional<AllowanceCode> code(String name) {
        return Arrays.stream(AllowanceCode.values())
                .filter(code -> code.name().equals(name))
                .findFirst();
    }

    private static Optional<Allowance> of(AllowanceCode code, Optional<String> size) {
        return switch (code.form()) {
            case FIXED_BY_LAW -> size.isPresent() ? Optional.empty() : Optional.of(Allowance.fixedByLaw(code));
            case COEFFICIENT ->
                size.flatMap(Cells::decimalOf)
                        .filter(number -> number.signum() > 0 && number.compareTo(HIGHEST_COEFFICIENT) <= 0)
                        .map(number -> Allowance.coefficient(code, number));
            case PERCENT ->
                size.filter(text -> PERCENT.matcher(text).matches())
                        .map(Integer::valueOf)
                        .filter(number -> number > 0 && number <= HIGHEST_PERCENT)
                        .map(number -> Allowance.percent(code, number));
            case AMOUNT ->
                size.map(text -> text.replace(".", ""))
                        .filter(text -> AMOUNT.matcher(text).matches())
                        .map(text -> Allowance.amount(code, Long.parseLong(text)));
        };
    }
}
