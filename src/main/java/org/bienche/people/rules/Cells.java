package org.bienche.people.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bienche.people.PersonName;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;

/** One row's cells, read as what their column holds; what cannot be read is noted and reads as empty. */
public final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}([.,][0-9]{1,4})?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}0-9 .'’-]*\\p{L}[\\p{L}\\p{M}0-9 .'’-]*");
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);

    private static final Map<String, Sex> SEXES =
            Map.of("m", Sex.M, "nam", Sex.M, "laki laki", Sex.M, "f", Sex.F, "nu", Sex.F, "perempuan", Sex.F);

    private static final Map<String, StaffKind> KINDS = Map.of(
            "can bo", StaffKind.CADRE,
            "cong chuc", StaffKind.CIVIL_SERVANT,
            "vien chuc", StaffKind.PUBLIC_EMPLOYEE,
            "hop dong", StaffKind.CONTRACT,
            "cadre", StaffKind.CADRE,
            "civil servant", StaffKind.CIVIL_SERVANT,
            "public employee", StaffKind.PUBLIC_EMPLOYEE,
            "contract", StaffKind.CONTRACT);

    private final ImportRow row;
    private final List<Problem.Error> errors = new ArrayList<>();

    public Cells(ImportRow row) {
        this.row = row;
    }

    public List<Problem.Error> errors() {
        return List.copyOf(errors);
    }

    /** Whether anything is written in the cell. */
    public boolean states(ImportColumn column) {
        return row.cells().containsKey(column);
    }

    /** Notes what is wrong with a cell. */
    public void refuse(ImportColumn column, String reason, Object... arguments) {
        errors.add(Problem.Error.at(row.row(), column.heading(), "people.import." + reason, arguments));
    }

    /** The cell's text; a text that a spreadsheet would run as a formula is refused. */
    public Optional<String> text(ImportColumn column, int longest) {
        Optional<String> text = Optional.ofNullable(row.cells().get(column));
        if (text.isPresent() && FORMULA.matcher(text.get()).matches()) {
            refuse(column, "formula");
            return Optional.empty();
        }
        if (text.isPresent() && text.get().length() > longest) {
            refuse(column, "long", longest);
            return Optional.empty();
        }
        return text;
    }

    /** As {@link #text}, and its absence is an error. */
    public Optional<String> required(ImportColumn column, int longest) {
        if (!states(column)) {
            refuse(column, "missing");
        }
        return text(column, longest);
    }

    public Optional<PersonName> name(ImportColumn column) {
        Optional<String> text = required(column, PersonName.LONGEST);
        if (text.isPresent()
                && (!NAME.matcher(text.get()).matches()
                        || Folding.fold(text.get()).isEmpty())) {
            refuse(column, "name");
            return Optional.empty();
        }
        return text.map(PersonName::new);
    }

    public Optional<LocalDate> date(ImportColumn column) {
        Optional<String> text = text(column, 20);
        Optional<LocalDate> date = text.flatMap(Cells::parsed);
        if (text.isPresent() && date.isEmpty()) {
            refuse(column, "date", text.get());
        }
        return date;
    }

    public Optional<LocalDate> requiredDate(ImportColumn column) {
        if (!states(column)) {
            refuse(column, "missing");
        }
        return date(column);
    }

    private static Optional<LocalDate> parsed(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                // the next form is tried
            }
        }
        return Optional.empty();
    }

    /** A whole number within limits, dots between thousands allowed. */
    public Optional<Long> number(ImportColumn column, long least, long most) {
        Optional<String> text = Optional.ofNullable(row.cells().get(column));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = text.get().replaceAll("(?<=[0-9])[.](?=[0-9]{3}(?![0-9]))", "");
        if (!NUMBER.matcher(plain).matches()) {
            refuse(column, "number", shortened(text.get()));
            return Optional.empty();
        }
        long number = Long.parseLong(plain);
        if (number < least || number > most) {
            refuse(column, "range", shortened(text.get()), least, most);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A decimal with a point or a comma, not negative. */
    public Optional<BigDecimal> decimal(ImportColumn column) {
        Optional<String> text = Optional.ofNullable(row.cells().get(column));
        Optional<BigDecimal> decimal = text.flatMap(Cells::decimalOf);
        if (text.isPresent() && decimal.isEmpty()) {
            refuse(column, "decimal", shortened(text.get()));
        }
        return decimal;
    }

    /** A number with a point or a comma from 0 to 999.99, two digits behind it; empty for anything else. */
    public static Optional<BigDecimal> decimalOf(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        boolean fits = decimal.signum() >= 0 && decimal.scale() <= 2 && decimal.compareTo(new BigDecimal(1000)) < 0;
        return fits ? Optional.of(decimal.setScale(2)) : Optional.empty();
    }

    public Optional<Sex> sex(ImportColumn column) {
        return chosen(column, SEXES, "sex");
    }

    public Optional<StaffKind> staffKind(ImportColumn column) {
        return chosen(column, KINDS, "kind");
    }

    private <T> Optional<T> chosen(ImportColumn column, Map<String, T> choices, String reason) {
        Optional<String> text = required(column, 40);
        Optional<T> choice =
                text.map(each -> Folding.fold(each.replace('_', ' '))).map(choices::get);
        if (text.isPresent() && choice.isEmpty()) {
            refuse(column, reason, text.get());
        }
        return choice;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
