package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienche.legislation.Legislation;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Difference;
import org.bienche.payroll.DifferenceKind;
import org.bienche.payroll.ExceptionLine;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipCursor;
import org.bienche.payroll.PayslipLine;
import org.bienche.payroll.Payslips;
import org.bienche.payroll.Remark;
import org.bienche.payroll.Sums;
import org.bienche.payroll.UnitFigures;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What a run came to: what to look at, the month before, units down to payslips. */
@Named
@RequestScoped
public class RunFiguresBacking {

    private static final int PAGE = 50;

    @Inject
    private Payroll payroll;

    @Inject
    private Payslips payslips;

    @Inject
    private RunBacking page;

    @Inject
    private Legislation legislation;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<Remark> remarks;
    private @Nullable List<Difference> differences;
    private @Nullable List<UnitFigures> figures;
    private @Nullable List<ExceptionLine> exceptions;
    private @Nullable List<PayslipLine> shown;
    private @Nullable String next;

    private PayrollRun run() {
        return page.getRun();
    }

    public boolean isUnremarkable() {
        return run().exceptions() == 0
                && !isLawChanged()
                && getRemarks().stream().noneMatch(Remark::isFound);
    }

    public List<Remark> getRemarks() {
        List<Remark> known = remarks;
        if (known == null) {
            known = payslips.remarks(run().id());
            remarks = known;
        }
        return known;
    }

    public boolean isLawChanged() {
        return page.isComputed() && !run().lawDigest().equals(legislation.digest());
    }

    /** The last day for the month's contributions. */
    public record Due(LocalDate day, String citation) {}

    /** Null for months whose law does not name the day. */
    public @Nullable Due getContributionsDue() {
        YearMonth month = run().month();
        return legislation
                .on(month.atDay(1))
                .find("insurance.due.months_after")
                .map(after -> new Due(
                        month.plusMonths(after.value().whole()).atEndOfMonth(),
                        after.citation().toString()))
                .orElse(null);
    }

    public List<Difference> getDifferences() {
        List<Difference> known = differences;
        if (known == null) {
            known = payslips.differences(run().id());
            differences = known;
        }
        return known;
    }

    /** All differences together. */
    public Difference getDifference() {
        Difference all = new Difference(DifferenceKind.SAME, 0, 0, 0);
        for (Difference each : getDifferences()) {
            all = new Difference(
                    all.kind(), all.people() + each.people(), all.gross() + each.gross(), all.net() + each.net());
        }
        return all;
    }

    public List<ExceptionLine> getExceptions() {
        List<ExceptionLine> known = exceptions;
        if (known == null) {
            known = payslips.exceptions(run().id());
            exceptions = known;
        }
        return known;
    }

    /** The unit whose parts are shown. */
    public UnitOn getShown() {
        Long chosen = page.getUnit();
        return chosen == null
                ? page.getRunUnit()
                : payroll.seen(run().month(), chosen).orElseThrow(() -> new NotFound("organization.unit.unknown"));
    }

    /** The unit above the one shown, within the run; null at its top. */
    public @Nullable Long getAbove() {
        UnitOn unit = getShown();
        return unit.id() == run().unitId() ? null : unit.parentId();
    }

    public List<UnitFigures> getFigures() {
        List<UnitFigures> known = figures;
        if (known == null) {
            known = payslips.byUnit(run().id(), getShown().id());
            figures = known;
        }
        return known;
    }

    /** What the units shown come to together. */
    public Sums getTotal() {
        return getFigures().stream().map(UnitFigures::sums).reduce(Sums.NONE, Sums::plus);
    }

    /** The printed sheet of the unit that is shown, for the run's month. */
    public String sheet(String format) {
        return request.getContextPath() + "/reports/download?document=payroll-sheet&unit="
                + getShown().id() + "&on=" + run().month().atEndOfMonth() + "&format=" + format;
    }

    /** Payslips of one unit itself, or of all where the address says so. */
    public List<PayslipLine> getPage() {
        List<PayslipLine> known = shown;
        if (known == null) {
            known = read();
            shown = known;
        }
        return known;
    }

    private List<PayslipLine> read() {
        Long of = page.getList();
        if (of == null) {
            return List.of();
        }
        List<PayslipLine> found = payslips.page(
                run().id(), of == 0 ? null : of, page.getOnly(), PayslipCursor.parse(page.getAfter()), PAGE + 1);
        List<PayslipLine> first = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        next = found.size() > PAGE ? PayslipCursor.of(first.getLast().row()).toString() : null;
        return first;
    }

    public @Nullable String getNext() {
        getPage();
        return next;
    }

    /** The heading of the list of payslips: the unit that it is about; null for all. */
    public @Nullable String getListed() {
        Long of = page.getList();
        return of == null || of == 0
                ? null
                : payroll.seen(run().month(), of).map(UnitOn::name).orElse("–");
    }
}
