package org.bienche.staffing.rules;

import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Quota;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What is common to all changes of quotas. */
public final class Quotas {

    private static final int FARTHEST_YEARS = 10;

    /** No unit of this country has so many people of one kind. */
    private static final int MOST = 10_000_000;

    private Quotas() {}

    /** @throws Problem for a year that nobody means */
    public static void checkYear(int year, LocalDate today) {
        if (Math.abs(year - today.getYear()) > FARTHEST_YEARS) {
            throw new Problem("staffing.year.absurd", String.valueOf(year))
                    .with(new Problem.Error("/year", "staffing.year.absurd", String.valueOf(year)));
        }
    }

    /** @throws Problem for a number that nobody means */
    public static void checkNumber(int number, int least) {
        if (number < least || number > MOST) {
            throw new Problem("staffing.number.absurd", least, MOST)
                    .with(new Problem.Error("/number", "staffing.number.absurd", least, MOST));
        }
    }

    /** @throws Problem where a surplus is to be settled by a day that is over, or later than the law's last one */
    public static void checkSurplus(@Nullable LocalDate until, LocalDate today, LocalDate last) {
        if (until != null && !until.isAfter(today)) {
            throw new Problem("staffing.surplus.deadline")
                    .with(new Problem.Error("/surplusUntil", "staffing.surplus.deadline"));
        }
        if (until != null && until.isAfter(last)) {
            throw new Problem("staffing.surplus.far", last)
                    .with(new Problem.Error("/surplusUntil", "staffing.surplus.far", last));
        }
    }

    /** @throws Problem where of a number more than all, or fewer than none, are paid from revenue, or the kind is paid by the state alone */
    public static void checkRevenue(StaffKind kind, int number, @Nullable Integer fromRevenue) {
        if (fromRevenue == null) {
            return;
        }
        if (kind != StaffKind.PUBLIC_EMPLOYEE) {
            throw new Problem("staffing.revenue.kind").with(new Problem.Error("/fromRevenue", "staffing.revenue.kind"));
        }
        if (fromRevenue < 0 || fromRevenue > number) {
            throw new Problem("staffing.revenue.absurd", number)
                    .with(new Problem.Error("/fromRevenue", "staffing.revenue.absurd", number));
        }
    }

    /** A number that says nothing of who pays is divided as the one before: what changes is on the state's side. */
    public static Quota asBefore(Quota asked, @Nullable Quota known) {
        Integer before = known == null ? null : known.fromRevenue();
        return asked.isDivided() || before == null ? asked : asked.dividedAt(Math.min(before, asked.number()));
    }
}
