package org.bienche.streamlining;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person on the eve of leaving: the left side of a case.
 *
 * @param unitId the unit of the main post on the last day of service
 * @param position the name of the job position on that day
 * @param retireFrom the month of the first ordinary pension; null where the ladder of ages does not reach
 * @param contributionMonths months of social insurance up to leaving, as stated or counted
 * @param salary the monthly salary that benefits are counted in, with its parts
 */
public record CaseFacts(
        long personId,
        String number,
        String fullName,
        LocalDate born,
        Sex sex,
        long unitId,
        String unitName,
        StaffKind staffKind,
        String position,
        @Nullable String rankCode,
        @Nullable Integer step,
        @Nullable LocalDate insuredFrom,
        int contributionMonths,
        @Nullable YearMonth retireFrom,
        BenefitSalary salary) {

    // Pages speak of properties.

    public long getPersonId() {
        return personId;
    }
}
