package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.FundYear;
import org.bienche.pay.Pay;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SalaryFund;
import org.bienche.pay.Workplace;
import org.bienche.payroll.entity.Sql;
import org.bienche.payroll.entity.StaffReader;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.FundTable;
import org.bienche.payroll.rules.PersonMonths;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;

/** The front door to salary funds: what a unit's people cost in a year, and the bonus fund beside it. */
@ApplicationScoped
@Transactional
public class SalaryFunds {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private Legislation legislation;

    @Inject
    private Pay pay;

    /**
     * The fund of a unit's subtree: everybody there on a day, paid all the year as on that day, each month by its own law.
     *
     * @throws org.bienche.texts.NotFound for a unit outside the caller's scope on that day
     * @throws Problem for a year whose law is not held
     */
    public FundEstimate estimate(long unitId, int year, LocalDate on) {
        Scope scope = visibility.on(on);
        UnitOn unit = scope.require(unitId);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            Problem.Error error =
                    new Problem.Error("/year", "payroll.fund.year.range", text(FIRST_YEAR), text(LAST_YEAR));
            throw new Problem(error.key(), error.args().toArray()).with(error);
        }
        Reckoning reckoning = new Reckoning(scope.within(unitId), unit, pay.fundYear(year));
        Sql.with(database, connection -> {
            new StaffReader(connection, scope.within(unitId)).read(reckoning::add);
            return unitId;
        });
        return reckoning.estimate();
    }

    /** A year is no number to be written with points. */
    private static String text(int year) {
        return Integer.toString(year);
    }

    /** Adds up people as they are read. */
    private final class Reckoning {

        private final Scope scope;
        private final UnitOn unit;
        private final FundYear year;
        private final ScaleTable scales;
        private final FundTable table;
        private final Map<Long, Workplace> workplaces = new HashMap<>();
        private final List<FundEstimate.Left> left = new ArrayList<>();
        private SalaryFund total;

        Reckoning(Scope scope, UnitOn unit, FundYear year) {
            this.scope = scope;
            this.unit = unit;
            this.year = year;
            this.scales = new ScaleTable(Ranks.of(legislation.on(scope.day())).scales());
            this.table = new FundTable(scope.tree(), unit.id());
            this.total = pay.fund(List.of(), year);
        }

        void add(List<Facts> some) {
            Map<Long, List<PersonMonth>> byUnit = new HashMap<>();
            for (Facts each : some) {
                try {
                    PersonMonth month = PersonMonths.of(each, workplace(each.unitId()), scales);
                    byUnit.computeIfAbsent(each.unitId(), key -> new ArrayList<>())
                            .add(month);
                } catch (PersonMonths.Refusal refused) {
                    left.add(new FundEstimate.Left(each.personId(), refused.code(), refused.detail()));
                }
            }
            byUnit.forEach(this::add);
        }

        private void add(long unitId, List<PersonMonth> people) {
            SalaryFund fund = pay.fund(people, year);
            table.add(unitId, fund);
            total = total.plus(fund);
        }

        private Workplace workplace(long unitId) {
            return workplaces.computeIfAbsent(unitId, id -> {
                UnitOn of = scope.tree().node(id);
                return new Workplace(of.fundingGroup().fullyStateFunded(), true, of.wageZone());
            });
        }

        FundEstimate estimate() {
            return new FundEstimate(unit, year, scope.day(), table.lines(), total, left);
        }
    }
}
