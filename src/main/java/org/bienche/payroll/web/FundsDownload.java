package org.bienche.payroll.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.money.Coefficient;
import org.bienche.pay.SalaryFund;
import org.bienche.payroll.FundEstimate;
import org.bienche.payroll.FundLine;
import org.bienche.payroll.SalaryFunds;
import org.bienche.texts.CurrentLanguage;

/** Salary funds by unit as XLSX: {@code /payroll/funds.xlsx?unit=&year=}. */
@WebServlet("/payroll/funds.xlsx")
public class FundsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SalaryFunds funds;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        int year = year(request);
        FundEstimate estimate = funds.estimate(number(request, "unit"), year, asOf.date());
        String name = "funds-" + estimate.unit().code() + "-" + year;
        return new Download(name, text("title"), columns(), sheet -> write(sheet, estimate));
    }

    private void write(SheetWriter sheet, FundEstimate estimate) {
        for (FundLine line : estimate.lines()) {
            String name = line.own() ? language.text("payroll.units.own", line.name()) : line.name();
            row(sheet, line.code(), name, line.fund());
        }
        row(sheet, "", language.text("texts.total"), estimate.total());
    }

    private static void row(SheetWriter sheet, String code, String name, SalaryFund fund) {
        sheet.row(
                code,
                name,
                (long) fund.people(),
                Coefficient.ofHundredths(fund.coefficients()),
                fund.salaries(),
                fund.wages(),
                fund.allowances(),
                fund.employerContributions(),
                fund.fund(),
                fund.bonus(),
                fund.total());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(language.text("payroll.unit"), 44),
                Column.whole(language.text("payroll.people")),
                Column.coefficient(text("coefficients")),
                Column.whole(text("salaries")),
                Column.whole(text("wages")),
                Column.whole(text("allowances")),
                Column.whole(text("contributions")),
                Column.whole(text("year.fund")),
                Column.whole(text("bonus")),
                Column.whole(text("total")));
    }

    private String text(String key) {
        return language.text("payroll.fund." + key);
    }
}
