package org.bienche.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who enters the program: by hiring, by reception from elsewhere, or by the first loading of the files.
 *
 * @param number the personnel number, unique for ever
 * @param from the first day of the appointment, and of the identity as stated
 * @param salaryFrom the first day of the salary and of the allowances as stated
 * @param salary null where it is not known yet
 */
public record Newcomer(
        String number,
        Identity identity,
        LocalDate from,
        Appointment appointment,
        LocalDate salaryFrom,
        @Nullable Salary salary,
        List<Allowance> allowances) {

    public Newcomer {
        allowances = List.copyOf(allowances);
    }
}
