package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.payroll.entity.SheetRows;
import org.bienche.payroll.entity.SheetRows.Extent;
import org.bienche.payroll.entity.SheetRows.Found;
import org.bienche.payroll.entity.Sql;
import org.bienche.payroll.rules.SheetLine;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Printing;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/**
 * The payroll sheet C02a-HD (TT 107/2017/TT-BTC) of a month, for a unit and everything under it, whatever runs paid them.
 *
 * <p>Since TT 24/2024/TT-BTC units draw up their own vouchers; treasuries and auditors still expect these columns. What nobody has
 * approved yet is marked as a draft.
 */
@ApplicationScoped
public class PayrollSheet implements Document {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private Legislation legislation;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "payroll-sheet";
    }

    @Override
    public String titleKey() {
        return "printing.payroll.sheet";
    }

    @Override
    public String taskKey() {
        return "printing.task.payroll";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        YearMonth month = YearMonth.from(request.asOf());
        List<Scope> scopes = Stream.of(month.atDay(1), month.atEndOfMonth())
                .map(visibility::on)
                .filter(scope -> scope.sees(request.unitId()))
                .map(scope -> scope.within(request.unitId()))
                .toList();
        if (scopes.isEmpty()) {
            throw new NotFound("organization.unit.unknown");
        }
        Sql.with(database, connection -> print(connection, request, month, scopes, output));
    }

    private boolean print(
            Connection connection, DocumentRequest request, YearMonth month, List<Scope> scopes, OutputStream output)
            throws SQLException {
        Extent extent = SheetRows.extent(connection, month, scopes);
        if (extent.payslips() == 0) {
            throw new Problem("printing.payroll.sheet.none", month);
        }
        SheetLine.Law law = law(month);
        try (SheetRows rows = new SheetRows(connection, month, scopes)) {
            printing.print(
                    id(),
                    heading(request, month, scopes, extent.open() > 0),
                    lines(rows, law, scopes, request.language()),
                    request.language(),
                    request.format(),
                    output);
        }
        return true;
    }

    private static Map<String, ?> heading(
            DocumentRequest request, YearMonth month, List<Scope> scopes, boolean isDraft) {
        UnitOn unit = scopes.getFirst().require(request.unitId());
        String title = Texts.get(
                request.language(),
                isDraft ? "printing.payroll.sheet.month.draft" : "printing.payroll.sheet.month",
                Integer.toString(month.getMonthValue()),
                Integer.toString(month.getYear()));
        return Map.of(
                "unitName",
                unit.name(),
                "unitCode",
                unit.code(),
                "month",
                title,
                "madeOn",
                madeOn(month.atEndOfMonth()),
                "byUnit",
                scopes.stream().anyMatch(scope -> scope.unitIds().size() > 1));
    }

    /** Left open for the place; the form's own words stay Vietnamese. */
    private static String madeOn(LocalDate day) {
        return Texts.get(
                Language.VI,
                "printing.made.on",
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    private static Iterator<Map<String, Object>> lines(
            SheetRows rows, SheetLine.Law law, List<Scope> scopes, Language language) {
        Map<Long, String> names = new HashMap<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                Found found = rows.next();
                Map<String, Object> line = SheetLine.of(found.payslip(), found.kind(), found.dependants(), law);
                line.put("kind", Texts.get(language, "printing.kind." + found.kind()));
                line.put("unit", names.computeIfAbsent(found.unitId(), unit -> unitName(scopes, unit)));
                line.put("name", found.name());
                line.put("rankCode", found.rankCode());
                return line;
            }
        };
    }

    private static String unitName(List<Scope> scopes, long unit) {
        return scopes.stream()
                .map(Scope::tree)
                .map((Tree tree) -> tree.find(unit))
                .flatMap(found -> found.stream())
                .findFirst()
                .map(UnitOn::name)
                .orElse("–");
    }

    private SheetLine.Law law(YearMonth month) {
        Law law = legislation.on(month.atDay(1));
        return new SheetLine.Law(
                whole(law, "pay.base_salary"),
                whole(law, "pay.unpaid_day.working_days"),
                whole(law, "tax.deduction.self"),
                whole(law, "tax.deduction.dependant"),
                law.find("insurance.union.kept")
                        .map(provision -> provision.value().whole())
                        .orElse(null));
    }

    private static long whole(Law law, String key) {
        return law.get(key).value().whole();
    }
}
