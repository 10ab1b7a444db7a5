package org.bienche.planning;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.bienche.norms.QuotaTarget;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.planning.entity.LeaverRows;
import org.bienche.planning.entity.LeaverRows.Births;
import org.bienche.planning.entity.LeaverRows.Since;
import org.bienche.planning.entity.TermSql;
import org.bienche.planning.rules.CarriedQuotas;
import org.bienche.planning.rules.Terms;
import org.bienche.planning.rules.Terms.Term;
import org.bienche.planning.rules.YearPath;
import org.bienche.planning.rules.YearPath.Ladder;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.GrantedQuotas;
import org.bienche.staffing.Quota;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to the years ahead: who reaches the age of retirement, what ends, and how that meets the quotas. */
@ApplicationScoped
@Transactional
public class FiveYearView {

    /** Before the birth of anybody who works. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private Legislation legislation;

    @Inject
    private GrantedQuotas quotas;

    @Inject
    private JobPositions positions;

    /**
     * The years from today's on, of a unit that the caller sees with all below it, and of the units right below.
     *
     * @param kind null for all
     */
    public FiveYears of(long unitId, @Nullable StaffKind kind) {
        Scope scope = visibility.today();
        scope.require(unitId);
        LocalDate today = scope.day();
        FiveYearSums sums = new FiveYearSums(scope.tree(), unitId, today.getYear());
        read(scope, unitId, kind, rows -> {
            rows.present().forEach(one -> sums.present(one.unit(), one.kind(), one.people()));
            rows.terms(last(today)).forEach(one -> sums.add(Leaving.TERM, one.unit(), one.year(), one.people()));
            rows.terms(termSql(), last(today))
                    .forEach(one -> sums.add(Leaving.EXPECTED_TERM, one.unit(), one.year(), one.people()));
            rows.retentions(last(today))
                    .forEach(one -> sums.add(Leaving.RETENTION, one.unit(), one.year(), one.people()));
            retirements(rows, sums, today.getYear());
            return sums;
        });
        Map<Integer, Map<StaffKind, Map<Long, Quota>>> granted = granted(last(today));
        sums.settling(granted.getOrDefault(today.getYear(), Map.of()), kind);
        return sums.result(new CarriedQuotas(scope.tree(), granted), kind, targets());
    }

    /** The quotas at the end of each year that has any, until a day. */
    private Map<Integer, Map<StaffKind, Map<Long, Quota>>> granted(LocalDate last) {
        return quotas.years().headSet(last.getYear(), true).stream()
                .collect(Collectors.toMap(year -> year, year -> quotas.on(LocalDate.of(year, 12, 31))));
    }

    /** By how much the law of today wants quotas cut. */
    public List<QuotaTarget> targets() {
        return QuotaTarget.of(legislation.on(visibility.today().day()));
    }

    /** How long posts are held that have a term by law, of those who begin today. */
    public List<Term> terms() {
        return Terms.of(legislation.book()).newest();
    }

    private TermSql termSql() {
        return TermSql.of(Terms.of(legislation.book()), positions.all());
    }

    private static LocalDate last(LocalDate today) {
        return LocalDate.of(today.getYear() + FiveYears.YEARS - 1, 12, 31);
    }

    /** The law is read once: there are tens of thousands of units with somebody born in a month. */
    private void retirements(LeaverRows rows, FiveYearSums sums, int first) throws SQLException {
        for (Sex sex : Sex.values()) {
            Ladder usual = ladder(sex, RetirementCondition.NORMAL);
            Ladder earlier = ladder(sex, RetirementCondition.HAZARDOUS);
            List<Births> hazardous =
                    rows.hazardous(sex, YearPath.bornBefore(earlier, first).atDay(1));
            add(sums, usual, rows.born(sex, YearPath.bornBefore(usual, first).atDay(1)), 1);
            add(sums, usual, hazardous, -1);
            add(sums, earlier, hazardous, 1);
        }
    }

    private static void add(FiveYearSums sums, Ladder ladder, List<Births> some, int times) {
        Map<YearMonth, Optional<Integer>> years = new HashMap<>();
        for (Births births : some) {
            years.computeIfAbsent(births.born(), month -> YearPath.retires(ladder, month, sums.first()))
                    .ifPresent(year -> sums.add(Leaving.RETIREMENT, births.unit(), year, times * births.people()));
        }
    }

    private Ladder ladder(Sex sex, RetirementCondition condition) {
        return new Ladder(legislation.book().latest(), sex, condition);
    }

    private List<Ladder> ladders() {
        return Stream.of(Sex.values())
                .flatMap(sex -> Stream.of(RetirementCondition.values()).map(condition -> ladder(sex, condition)))
                .toList();
    }

    private static boolean isHazardous(Ladder ladder) {
        return ladder.condition() == RetirementCondition.HAZARDOUS;
    }

    /**
     * The people behind a number, in the order of their days.
     *
     * @param after where the page before ended; null for the first page
     */
    public Leavers people(Asked asked, @Nullable LeaverCursor after, int limit) {
        Scope scope = visibility.today();
        scope.require(asked.unit());
        LocalDate today = scope.day();
        requireYear(asked.year(), today.getYear());
        boolean first = asked.year() <= today.getYear();
        LocalDate from = first ? today : LocalDate.of(asked.year(), 1, 1);
        LocalDate until = LocalDate.of(asked.year(), 12, 31);
        LeaverCursor since = after == null ? new LeaverCursor(LONG_AGO, 0) : after;
        int most = limit + 1;
        return Leavers.of(
                read(scope, asked.unit(), asked.kind(), rows -> switch (asked.what()) {
                    case RETIREMENT -> retiring(rows, today.getYear(), asked.year(), since, most);
                    case TERM -> rows.ending(first ? LONG_AGO : from, until, since, most);
                    case EXPECTED_TERM -> rows.ending(termSql(), first ? LONG_AGO : from, until, since, most);
                    case RETENTION -> rows.keeping(from, until, since, most);
                }),
                limit);
    }

    /**
     * A number whose people are asked for.
     *
     * @param kind null for all
     */
    public record Asked(long unit, @Nullable StaffKind kind, Leaving what, int year) {}

    private static void requireYear(int year, int first) {
        int last = first + FiveYears.YEARS - 1;
        if (year < first || year > last) {
            throw new Problem("planning.year.range", String.valueOf(first), String.valueOf(last))
                    .with(new Problem.Error(
                            "/year", "planning.year.range", String.valueOf(first), String.valueOf(last)));
        }
    }

    private List<Leaver> retiring(LeaverRows rows, int first, int year, LeaverCursor after, int limit)
            throws SQLException {
        List<Leaver> found = new ArrayList<>();
        for (Ladder ladder : ladders()) {
            LocalDate before = year >= first + FiveYears.YEARS - 1
                    ? YearPath.bornBefore(ladder, first).atDay(1)
                    : YearPath.bornFrom(ladder, first, year + 1).atDay(1);
            Since since = since(ladder, first, year, after);
            rows.retiring(ladder.sex(), isHazardous(ladder), since, before, limit).stream()
                    .map(one -> pensioned(ladder, one))
                    .forEach(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing(Leaver::on).thenComparingLong(Leaver::personId))
                .limit(limit)
                .toList();
    }

    /** The month of birth that the year begins with, or that the list goes on with. */
    private static Since since(Ladder ladder, int first, int year, LeaverCursor after) {
        YearMonth begins = year <= first ? YearMonth.from(LONG_AGO) : YearPath.bornFrom(ladder, first, year);
        if (after.on().equals(LONG_AGO)) {
            return new Since(begins, 0);
        }
        YearMonth month = YearPath.bornReaching(ladder, after.on());
        boolean same = YearPath.pensionFrom(ladder, month).equals(after.on());
        return month.isBefore(begins) ? new Since(begins, 0) : new Since(month, same ? after.personId() : 0);
    }

    private static Leaver pensioned(Ladder ladder, Leaver one) {
        LocalDate pension = YearPath.pensionFrom(ladder, YearMonth.from(one.born()));
        return new Leaver(one.personId(), one.number(), one.name(), one.born(), one.unitId(), one.kind(), pension);
    }

    private interface Reading<T> {
        T over(LeaverRows rows) throws SQLException;
    }

    private <T> T read(Scope scope, long unit, @Nullable StaffKind kind, Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(
                    new LeaverRows(connection, scope.day(), scope.tree().path(unit), kind));
        } catch (SQLException e) {
            throw new IllegalStateException("The years ahead cannot be read", e);
        }
    }
}
