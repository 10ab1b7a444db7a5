package org.bienche.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as they were on a day: what rules reason about.
 *
 * @param main the main appointment or the place on the waiting list; null outside the service
 * @param salary null where none is recorded for the day
 */
public record PersonSnapshot(
        long id,
        String number,
        LocalDate on,
        Identity identity,
        @Nullable Appointment main,
        List<Appointment> concurrent,
        @Nullable Salary salary,
        List<Allowance> allowances) {

    public PersonSnapshot {
        concurrent = List.copyOf(concurrent);
        allowances = List.copyOf(allowances);
    }

    public Optional<Allowance> allowance(AllowanceCode code) {
        return allowances.stream().filter(each -> each.code() == code).findFirst();
    }

    /** The allowance that belongs to what the person does now, not one kept from before. */
    public Optional<Allowance> own(AllowanceCode code) {
        return allowances.stream()
                .filter(each -> each.code() == code && each.ground() == null)
                .findFirst();
    }
}
