package org.bienche.people.rules;

import static org.bienche.people.rules.ImportColumn.BANK;
import static org.bienche.people.rules.ImportColumn.BANK_ACCOUNT;
import static org.bienche.people.rules.ImportColumn.BORN;
import static org.bienche.people.rules.ImportColumn.DEPENDANTS;
import static org.bienche.people.rules.ImportColumn.FULL_NAME;
import static org.bienche.people.rules.ImportColumn.INSURED_FROM;
import static org.bienche.people.rules.ImportColumn.NATIONAL_ID;
import static org.bienche.people.rules.ImportColumn.SEX;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bienche.people.Identity;
import org.bienche.people.PersonName;
import org.bienche.people.Sex;

/** The cells about who a person is, held against the day and against the identity numbers that are taken. */
final class IdentityCells {

    private static final int YOUNGEST = 15;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern NATIONAL_IDENTITY = Pattern.compile("[0-9]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{4,32}");

    private final Cells cells;
    private final ImportSurroundings surroundings;

    IdentityCells(Cells cells, ImportSurroundings surroundings) {
        this.cells = cells;
        this.surroundings = surroundings;
    }

    /** Where a name, a day of birth and a sex are told; whoever is told of must be old enough on the first day of the post. */
    Optional<Identity> identity(Optional<LocalDate> from) {
        Optional<PersonName> name = cells.name(FULL_NAME);
        Optional<LocalDate> born = born(from);
        Optional<Sex> sex = cells.sex(SEX);
        Optional<String> nationalId = nationalId();
        Optional<LocalDate> insuredFrom = insuredFrom(born);
        int dependants = cells.number(DEPENDANTS, 0, 20).orElse(0L).intValue();
        Optional<String> bank = cells.text(BANK, 120);
        Optional<String> account = account();
        if (name.isEmpty() || born.isEmpty() || sex.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(
                name.get(),
                born.get(),
                sex.get(),
                nationalId.orElse(null),
                insuredFrom.orElse(null),
                dependants,
                bank.orElse(null),
                account.orElse(null)));
    }

    private Optional<LocalDate> born(Optional<LocalDate> from) {
        Optional<LocalDate> born = cells.requiredDate(BORN);
        if (born.isEmpty()) {
            return born;
        }
        LocalDate start = from.filter(day -> day.isBefore(surroundings.today())).orElse(surroundings.today());
        if (born.get().isBefore(EARLIEST) || born.get().plusYears(YOUNGEST).isAfter(start)) {
            cells.refuse(BORN, "age", born.get(), YOUNGEST);
            return Optional.empty();
        }
        return born;
    }

    private Optional<String> nationalId() {
        Optional<String> id = cells.text(NATIONAL_ID, 20);
        if (id.isPresent() && !NATIONAL_IDENTITY.matcher(id.get()).matches()) {
            cells.refuse(NATIONAL_ID, "national.id", id.get());
        }
        if (id.isPresent() && surroundings.nationalIdsTaken().contains(id.get())) {
            cells.refuse(NATIONAL_ID, "national.id.taken", id.get());
        }
        return id;
    }

    private Optional<LocalDate> insuredFrom(Optional<LocalDate> born) {
        Optional<LocalDate> from = cells.date(INSURED_FROM);
        LocalDate earliest = born.orElse(EARLIEST).plusYears(YOUNGEST);
        if (from.isPresent() && (from.get().isBefore(earliest) || from.get().isAfter(surroundings.today()))) {
            cells.refuse(INSURED_FROM, "insured.from", from.get());
        }
        return from;
    }

    private Optional<String> account() {
        Optional<String> account = cells.text(BANK_ACCOUNT, 32);
        if (account.isPresent() && !ACCOUNT.matcher(account.get()).matches()) {
            cells.refuse(BANK_ACCOUNT, "account", account.get());
        }
        return account;
    }
}
