package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.Workplace;
import org.bienche.payroll.entity.Sql;
import org.bienche.payroll.entity.StaffReader;
import org.bienche.payroll.rules.Below;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.PersonMonths;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/** What each line of pay comes to in a month, for a unit's own people and for each of the units right below it. */
@ApplicationScoped
@Transactional
class CoefficientSums {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    /** In đồng by unit right below the top; the top stands for its own people. Who cannot be paid is left out. */
    Map<Long, Map<PayLine, Long>> of(Scope scope, UnitOn top) {
        Reckoning reckoning = new Reckoning(scope, top);
        Sql.with(database, connection -> {
            new StaffReader(connection, scope.within(top.id())).read(reckoning::add);
            return top.id();
        });
        return reckoning.sums;
    }

    /** Adds up people as they are read. */
    private final class Reckoning {

        private final Map<Long, Map<PayLine, Long>> sums = new HashMap<>();
        private final Map<Long, Workplace> workplaces = new HashMap<>();
        private final Scope scope;
        private final UnitOn top;
        private final MonthlyLaw law;
        private final ScaleTable scales;

        Reckoning(Scope scope, UnitOn top) {
            this.scope = scope;
            this.top = top;
            this.law = pay.law(YearMonth.from(scope.day()));
            this.scales = new ScaleTable(Ranks.of(legislation.on(scope.day())).scales());
        }

        void add(List<Facts> some) {
            for (Facts each : some) {
                Payslip payslip = payslip(each);
                if (payslip != null) {
                    Below.at(scope.tree(), top.id(), each.unitId()).ifPresent(unit -> add(unit, payslip));
                }
            }
        }

        private @Nullable Payslip payslip(Facts each) {
            try {
                return pay.payslip(PersonMonths.of(each, workplace(each.unitId()), scales), law);
            } catch (PersonMonths.Refusal unpaid) {
                return null;
            }
        }

        private void add(long unit, Payslip payslip) {
            Map<PayLine, Long> lines = sums.computeIfAbsent(unit, key -> new EnumMap<>(PayLine.class));
            for (PayLine line : PayLine.values()) {
                if (payslip.amount(line) != 0) {
                    lines.merge(line, payslip.amount(line), Math::addExact);
                }
            }
        }

        private Workplace workplace(long unitId) {
            return workplaces.computeIfAbsent(unitId, id -> {
                UnitOn of = scope.tree().node(id);
                return new Workplace(of.fundingGroup().fullyStateFunded(), true, of.wageZone());
            });
        }
    }
}
