package org.bienche.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is.
 *
 * @param nationalId the 12 digits of the citizen's identity number
 * @param insuredFrom the first day of social insurance
 * @param dependants registered for the income tax
 */
public record Identity(
        PersonName name,
        LocalDate born,
        Sex sex,
        @Nullable String nationalId,
        @Nullable LocalDate insuredFrom,
        int dependants,
        @Nullable String bank,
        @Nullable String bankAccount) {}
