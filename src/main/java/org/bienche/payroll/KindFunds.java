package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.bienche.payroll.rules.PersonMonths;
import org.bienche.payroll.rules.ScaleTable;
import org.bienche.people.StaffKind;
import org.bienche.positions.Ranks;

/** The front door to what the staff kinds of a unit cost in a year: what one more person of a kind would come to. */
@ApplicationScoped
@Transactional
public class KindFunds {

    /** Who begins with a university degree. */
    private static final String FIRST_SCALE = "A1";

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private Legislation legislation;

    @Inject
    private Pay pay;

    /** The funds of a year by staff kind: of who is there, and of one who begins on the first step. */
    public record Kinds(Map<StaffKind, SalaryFund> there, Map<StaffKind, SalaryFund> beginner) {}

    /**
     * Everybody in a unit's subtree on a day, paid all the year as on that day; who cannot be reckoned is left out.
     *
     * @throws org.bienche.texts.NotFound for a unit outside the caller's scope on that day
     */
    public Kinds of(long unitId, int year, LocalDate on) {
        Scope scope = visibility.on(on);
        UnitOn unit = scope.require(unitId);
        ScaleTable scales = new ScaleTable(Ranks.of(legislation.on(on)).scales());
        FundYear months = pay.fundYear(year);
        Map<StaffKind, SalaryFund> there = new EnumMap<>(StaffKind.class);
        people(scope.within(unitId), scales).forEach((kind, some) -> there.put(kind, pay.fund(some, months)));
        Map<StaffKind, SalaryFund> beginner = new EnumMap<>(StaffKind.class);
        int coefficient = scales.coefficient(FIRST_SCALE, 1);
        for (StaffKind kind : StaffKind.values()) {
            PersonMonth first = PersonMonth.of(kind, workplace(unit), coefficient);
            beginner.put(kind, pay.fund(List.of(first), months));
        }
        return new Kinds(there, beginner);
    }

    private Map<StaffKind, List<PersonMonth>> people(Scope scope, ScaleTable scales) {
        Map<StaffKind, List<PersonMonth>> people = new EnumMap<>(StaffKind.class);
        Map<Long, Workplace> workplaces = new HashMap<>();
        Sql.with(database, connection -> {
            new StaffReader(connection, scope).read(some -> {
                for (Facts each : some) {
                    Workplace at = workplaces.computeIfAbsent(
                            each.unitId(), id -> workplace(scope.tree().node(id)));
                    add(people, each, at, scales);
                }
            });
            return scope;
        });
        return people;
    }

    private static void add(
            Map<StaffKind, List<PersonMonth>> people, Facts facts, Workplace workplace, ScaleTable scales) {
        try {
            PersonMonth month = PersonMonths.of(facts, workplace, scales);
            people.computeIfAbsent(month.staffKind(), kind -> new ArrayList<>()).add(month);
        } catch (PersonMonths.Refusal notInOrder) {
            return; // the funds page says who and why
        }
    }

    private static Workplace workplace(UnitOn unit) {
        return new Workplace(unit.fundingGroup().fullyStateFunded(), true, unit.wageZone());
    }
}
