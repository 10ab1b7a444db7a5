package org.bienche.people.rules;

import static org.bienche.people.rules.ImportColumn.APPOINTED_FROM;
import static org.bienche.people.rules.ImportColumn.NATIONAL_ID;
import static org.bienche.people.rules.ImportColumn.NUMBER;
import static org.bienche.people.rules.ImportColumn.POSITION;
import static org.bienche.people.rules.ImportColumn.STAFF_KIND;
import static org.bienche.people.rules.ImportColumn.TERM_UNTIL;
import static org.bienche.people.rules.ImportColumn.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienche.people.Appointment;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.Salary;
import org.bienche.people.StaffKind;
import org.bienche.people.rules.ImportSurroundings.UnitSpan;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;

/** What a list of people must say before any of it is taken over. */
public final class ImportRules {

    /** Errors told at once. */
    public static final int MOST_TOLD = 1_000;

    private static final Pattern PERSONNEL_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,31}");

    private final ImportSurroundings surroundings;

    public ImportRules(ImportSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The rows that can be taken over, and what is wrong with the others.
     *
     * @param errors the first of them, up to {@link #MOST_TOLD}
     * @param faults how many there are in all
     */
    public record Outcome(List<Newcomer> ready, List<Problem.Error> errors, int faults) {

        public Outcome {
            ready = List.copyOf(ready);
            errors = List.copyOf(errors);
        }
    }

    /** A row, and what is wrong with it. */
    public record Judged(ImportRow row, List<Problem.Error> errors) {}

    /** In which row each number stood first. */
    private record Seen(Map<String, Integer> numbers, Map<String, Integer> identities) {

        Seen() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /** What a row or a part of it says, and what is wrong with it. */
    public record Checked<T>(Optional<T> value, List<Problem.Error> errors) {

        public Checked {
            errors = List.copyOf(errors);
        }
    }

    /** Who a person is, stated as a row; the cells of other things are not looked at. */
    public Checked<Identity> identity(ImportRow row, LocalDate from) {
        Cells cells = new Cells(row);
        Optional<Identity> identity = new IdentityCells(cells, surroundings).identity(Optional.of(from));
        return new Checked<>(cells.errors().isEmpty() ? identity : Optional.empty(), cells.errors());
    }

    /** What a person is paid by, stated as a row. */
    public static Checked<Salary> salary(ImportRow row, StaffKind kind, Ranks ranks) {
        Cells cells = new Cells(row);
        Optional<Salary> salary = new SalaryCells(cells, ranks).salary(Optional.of(kind));
        return new Checked<>(cells.errors().isEmpty() ? salary : Optional.empty(), cells.errors());
    }

    public Outcome check(List<ImportRow> rows) {
        List<Newcomer> ready = new ArrayList<>();
        List<Problem.Error> told = new ArrayList<>();
        int faults = 0;
        Seen seen = new Seen();
        for (ImportRow row : rows) {
            Checked<Newcomer> checked = checked(row, seen);
            checked.value().ifPresent(ready::add);
            faults += checked.errors().size();
            checked.errors().stream().limit(MOST_TOLD - told.size()).forEach(told::add);
        }
        return new Outcome(ready, told, faults);
    }

    /** Each row with all that is wrong with it, found as it is asked for. */
    public Stream<Judged> each(List<ImportRow> rows) {
        Seen seen = new Seen();
        return rows.stream().map(row -> new Judged(row, checked(row, seen).errors()));
    }

    private Checked<Newcomer> checked(ImportRow row, Seen seen) {
        Cells cells = new Cells(row);
        distinct(cells, row, NUMBER, seen.numbers());
        distinct(cells, row, NATIONAL_ID, seen.identities());
        Optional<Newcomer> newcomer = newcomer(cells);
        return new Checked<>(cells.errors().isEmpty() ? newcomer : Optional.empty(), cells.errors());
    }

    private static void distinct(Cells cells, ImportRow row, ImportColumn column, Map<String, Integer> seen) {
        String text = row.cells().get(column);
        if (text == null) {
            return;
        }
        Integer before = seen.putIfAbsent(text, row.row());
        if (before != null) {
            cells.refuse(column, "twice", text, before);
        }
    }

    /** All cells are read, so that a row's errors are told at once. */
    private Optional<Newcomer> newcomer(Cells cells) {
        Optional<String> number = number(cells);
        Optional<LocalDate> from = cells.requiredDate(APPOINTED_FROM);
        Optional<Identity> identity = new IdentityCells(cells, surroundings).identity(from);
        Optional<StaffKind> kind = cells.staffKind(STAFF_KIND);
        Optional<Long> unit = unit(cells, from);
        Optional<Long> position = position(cells);
        Optional<LocalDate> term = term(cells, from);
        SalaryCells pay = new SalaryCells(cells, surroundings.ranks());
        var salary = pay.salary(kind);
        var allowances = pay.allowances();
        if (number.isEmpty()
                || from.isEmpty()
                || identity.isEmpty()
                || kind.isEmpty()
                || unit.isEmpty()
                || position.isEmpty()) {
            return Optional.empty();
        }
        Appointment appointment =
                Appointment.main(unit.get(), position.get(), kind.get()).until(term.orElse(null));
        return Optional.of(new Newcomer(
                number.get(),
                identity.get(),
                from.get(),
                appointment,
                pay.since().orElse(from.get()),
                salary.orElse(null),
                allowances));
    }

    private Optional<String> number(Cells cells) {
        Optional<String> number = cells.required(NUMBER, 32);
        if (number.isPresent() && !PERSONNEL_NUMBER.matcher(number.get()).matches()) {
            cells.refuse(NUMBER, "personnel.number", number.get());
            return Optional.empty();
        }
        if (number.isPresent() && surroundings.numbersTaken().contains(number.get())) {
            cells.refuse(NUMBER, "number.taken", number.get());
        }
        return number;
    }

    private Optional<Long> unit(Cells cells, Optional<LocalDate> from) {
        Optional<String> code = cells.required(UNIT, 40);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> firstDay = surroundings.firstDayOf(code.get());
        if (firstDay.isEmpty()) {
            cells.refuse(UNIT, "unit", code.get());
            return Optional.empty();
        }
        if (from.isPresent() && surroundings.isAmbiguous(code.get(), from.get())) {
            cells.refuse(UNIT, "unit.ambiguous", code.get());
            return Optional.empty();
        }
        Optional<UnitSpan> unit = from.flatMap(day -> surroundings.unit(code.get(), day));
        if (from.isPresent() && unit.isEmpty()) {
            cells.refuse(UNIT, "unit.day", code.get(), from.get(), firstDay.get());
        } else if (unit.isPresent() && !unit.get().lasts()) {
            cells.refuse(UNIT, "unit.closed", code.get());
        }
        return unit.map(UnitSpan::unitId);
    }

    private static Optional<LocalDate> term(Cells cells, Optional<LocalDate> from) {
        Optional<LocalDate> term = cells.date(TERM_UNTIL);
        if (term.isPresent() && from.isPresent() && term.get().isBefore(from.get())) {
            cells.refuse(TERM_UNTIL, "term", term.get());
        }
        return term;
    }

    private Optional<Long> position(Cells cells) {
        Optional<String> code = cells.required(POSITION, 40);
        Optional<Long> position = code.map(surroundings.positions()::get);
        if (code.isPresent() && position.isEmpty()) {
            cells.refuse(POSITION, "position", code.get());
        }
        return position;
    }
}
