package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.payroll.PayslipExplanation.Agreement;
import org.bienche.payroll.entity.Derivation;
import org.bienche.payroll.entity.Derivation.Derived;
import org.bienche.payroll.entity.DifferenceRows;
import org.bienche.payroll.entity.ExceptionRows;
import org.bienche.payroll.entity.Names;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.PayslipRows;
import org.bienche.payroll.entity.RemarkRows;
import org.bienche.payroll.entity.Sql;
import org.bienche.payroll.rules.UnitSums;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door to what a run came to: payslips, their explanation, sums by unit, exceptions, differences.
 *
 * <p>Who sees a run sees all of it. A payslip is also seen by who sees its unit, though the run be of a higher one.
 */
@ApplicationScoped
@Transactional
public class Payslips {

    private static final int MOST_EXCEPTIONS = 200;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Payroll payroll;

    @Inject
    private ComputationSteps steps;

    @Inject
    private Pay pay;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    /**
     * A page of a run's payslips, by unit and person.
     *
     * @param unitId only those listed under this unit itself; null for all
     * @param only those to look at for one reason; null for all
     */
    public List<PayslipLine> page(
            long runId, @Nullable Long unitId, @Nullable PayslipFilter only, @Nullable PayslipCursor after, int limit) {
        PayrollRun run = payroll.run(runId);
        PayslipCursor from = after == null ? PayslipCursor.START : after;
        List<PayslipRow> rows = Sql.with(
                database,
                connection -> unitId == null
                        ? new PayslipRows(connection).page(run, only, from.unitId(), from.personId(), limit)
                        : new PayslipRows(connection).ofUnit(run, unitId, only, from.personId(), limit));
        return named(run, rows);
    }

    /** A person's payslip in a run. */
    public PayslipLine payslip(long runId, long personId) {
        PayslipRow row = row(runId, personId);
        return named(stored(runId), List.of(row)).getFirst();
    }

    /** A person's payslip with the lines derived again from the facts and the law of the run. */
    public PayslipExplanation explain(long runId, long personId) {
        PayslipLine line = payslip(runId, personId);
        PayrollRun run = stored(runId);
        MonthlyLaw law = pay.law(run.month());
        boolean sameLaw = law.digest().equals(run.lawDigest());
        Optional<Derived> derived = derive(run, personId, sameLaw ? law : lawOfThen(run, law));
        if (derived.isEmpty()
                || !agree(derived.get().payslip().payslip(), line.row().payslip())) {
            return new PayslipExplanation(line, Agreement.DIFFERENT, List.of(), List.of());
        }
        return new PayslipExplanation(
                line,
                sameLaw ? Agreement.SAME : Agreement.SAME_BY_LAW_OF_THEN,
                derived.get().payslip().lines(),
                derived.get().parts().stream()
                        .map(part -> part.in(unitName(run, part)))
                        .toList());
    }

    /** Where somebody worked besides the unit that pays is told to who sees it. */
    private String unitName(PayrollRun run, PayslipPart part) {
        return visibility.on(part.firstDay()).sees(part.unitId()) ? unitName(run, part.unitId()) : "–";
    }

    private static boolean agree(Payslip derived, Payslip stored) {
        return Stream.of(PayLine.values()).allMatch(line -> derived.amount(line) == stored.amount(line));
    }

    private Optional<Derived> derive(PayrollRun run, long personId, MonthlyLaw law) {
        return Sql.with(database, connection -> new Derivation(connection, steps.basis(run, law)).derive(personId));
    }

    /**
     * The law that the run was computed with; where this release no longer has that state of it, the law as it was published then, and
     * that of today where none was held then.
     */
    private MonthlyLaw lawOfThen(PayrollRun run, MonthlyLaw today) {
        Optional<MonthlyLaw> pinned = pay.law(run.month(), run.lawDigest());
        if (pinned.isPresent() || run.computedAt() == null) {
            return pinned.orElse(today);
        }
        try {
            return pay.law(run.month(), run.computedAt().toLocalDate());
        } catch (Problem notHeldThen) {
            return today;
        }
    }

    /** A person's payslips that the caller may see, newest month first. */
    public List<PayslipRow> ofPerson(long personId, int limit) {
        return Sql.with(database, connection -> new PayslipRows(connection).ofPerson(personId, limit)).stream()
                .filter(this::isSeen)
                .toList();
    }

    private PayslipRow row(long runId, long personId) {
        return Sql.with(database, connection -> new PayslipRows(connection).find(runId, personId))
                .filter(this::isSeen)
                .orElseThrow(() -> new NotFound("payroll.payslip.unknown"));
    }

    private boolean isSeen(PayslipRow row) {
        return visibility.on(row.payDay()).sees(row.unitId());
    }

    private PayrollRun stored(long runId) {
        return Sql.with(database, connection -> new PayrollRunRows(connection).find(runId))
                .orElseThrow(() -> new NotFound("payroll.run.unknown"));
    }

    /** Everybody who could not be paid, the unsettled first. */
    public List<ExceptionLine> exceptions(long runId) {
        PayrollRun run = payroll.run(runId);
        List<PayslipException> found =
                Sql.with(database, connection -> new ExceptionRows(connection).of(runId, MOST_EXCEPTIONS));
        Names names = names(run, found.stream().map(PayslipException::personId).toList());
        return found.stream()
                .map(each -> new ExceptionLine(
                        names.number(each.personId()), names.name(each.personId()), unitName(run, each.unitId()), each))
                .toList();
    }

    /** What should be looked at before the run is signed: each reason with its count, none left out. */
    public List<Remark> remarks(long runId) {
        PayrollRun run = payroll.run(runId);
        return Sql.with(database, connection -> new RemarkRows(connection).of(run));
    }

    /** How the run differs from the same unit's run of the month before; none where there is none. */
    public List<Difference> differences(long runId) {
        PayrollRun run = payroll.run(runId);
        return Sql.with(database, connection -> new DifferenceRows(connection).of(run.id()));
    }

    /**
     * What the units right below a unit of the run come to, with everything under each, and the people of the unit itself.
     *
     * @param unitId a unit of the run
     */
    public List<UnitFigures> byUnit(long runId, long unitId) {
        PayrollRun run = payroll.run(runId);
        Map<Long, Sums> sums = Sql.with(database, connection -> new PayslipRows(connection).byUnit(runId));
        UnitSums units =
                new UnitSums(tree(run.month().atDay(1)), tree(run.month().atEndOfMonth()), unitId);
        sums.forEach(units::add);
        return units.figures();
    }

    private Tree tree(LocalDate day) {
        return organization.tree(day);
    }

    private List<PayslipLine> named(PayrollRun run, List<PayslipRow> rows) {
        Names names = names(run, rows.stream().map(PayslipRow::personId).toList());
        return rows.stream()
                .map(row -> new PayslipLine(
                        names.number(row.personId()), names.name(row.personId()), unitName(run, row.unitId()), row))
                .toList();
    }

    private Names names(PayrollRun run, List<Long> people) {
        return Sql.with(database, connection -> Names.of(connection, run, people));
    }

    private String unitName(PayrollRun run, long unitId) {
        return tree(run.month().atDay(1))
                .find(unitId)
                .or(() -> tree(run.month().atEndOfMonth()).find(unitId))
                .map(UnitOn::name)
                .orElse("–");
    }
}
