package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** Reads the register that was kept before this program from a CSV or XLSX file; the units are found on the day before leaving. */
@ApplicationScoped
public class PastRegister {

    /** The columns; {@code born} and {@code total} may be left out. */
    public static final List<String> COLUMNS =
            List.of("fullName", "born", "unit", "staffKind", "cause", "leaving", "basis", "leftOn", "total");

    private static final String[] REQUIRED = {"fullName", "unit", "staffKind", "cause", "leaving", "basis", "leftOn"};

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** @throws org.bienche.texts.Problem with every faulty row and its reason */
    public List<PastDeparture> read(InputStream content) {
        try (Sheet sheet = Sheets.read(content, Limits.FORM)) {
            sheet.require(REQUIRED);
            List<PastDeparture> all = new ArrayList<>();
            for (Row row : sheet) {
                line(row).ifPresent(all::add);
            }
            sheet.refuseIfFaulty();
            return all;
        }
    }

    private Optional<PastDeparture> line(Row row) {
        String name = text(row, "fullName", PastDeparture.LONGEST_NAME);
        String basis = text(row, "basis", PastDeparture.LONGEST_BASIS);
        LocalDate leftOn = leftOn(row);
        UnitOn unit = leftOn == null ? null : unit(row, leftOn.minusDays(1));
        StaffKind kind = row.requiredChoice("staffKind", StaffKind.class);
        Cause cause = row.requiredChoice("cause", Cause.class);
        Leaving leaving = row.requiredChoice("leaving", Leaving.class);
        LocalDate born = kept(row, "born");
        long total = total(row);
        if (name == null || basis == null || leftOn == null || unit == null || kind == null) {
            return Optional.empty();
        }
        if (cause == null || leaving == null) {
            return Optional.empty();
        }
        return Optional.of(new PastDeparture(name, born, unit.id(), kind, cause, leaving, basis, leftOn, total));
    }

    private static @Nullable String text(Row row, String column, int longest) {
        String text = row.required(column);
        if (text != null && text.length() > longest) {
            row.refuse(column, "exchange.cell.long", longest);
            return null;
        }
        return text;
    }

    private static @Nullable LocalDate kept(Row row, String column) {
        LocalDate day = row.day(column);
        if (day != null && !Asked.isKept(day)) {
            row.refuse(column, "exchange.cell.day", day);
            return null;
        }
        return day;
    }

    private static long total(Row row) {
        long total = Objects.requireNonNullElse(row.whole("total"), 0L);
        if (total < 0 || total > PastDeparture.MOST_MONEY) {
            row.refuse("total", "streamlining.case.takeover.total", PastDeparture.MOST_MONEY);
        }
        return total;
    }

    private @Nullable LocalDate leftOn(Row row) {
        if (row.required("leftOn") == null) {
            return null;
        }
        LocalDate day = kept(row, "leftOn");
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            row.refuse("leftOn", "streamlining.case.takeover.future");
            return null;
        }
        return day;
    }

    private @Nullable UnitOn unit(Row row, LocalDate day) {
        String code = row.required("unit");
        if (code == null) {
            return null;
        }
        Optional<UnitOn> found = visibility.on(day).tree().byCode(code).stream()
                .filter(unit -> visibility.on(day).sees(unit.id()))
                .findFirst();
        if (found.isEmpty()) {
            row.refuse("unit", "streamlining.case.takeover.unit", code);
        }
        return found.orElse(null);
    }
}
