package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.bienche.people.Paper;
import org.bienche.people.PersonSource;

/** A person's payslips, for the person's page. */
@ApplicationScoped
public class PersonPayslips implements PersonSource {

    private static final int MOST = 36;

    @Inject
    private Payslips payslips;

    @Override
    public List<Paper> papers(long personId) {
        return payslips.ofPerson(personId, MOST).stream()
                .map(row -> new Paper(
                        YearMonth.from(row.month()),
                        row.payslip().gross(),
                        row.payslip().net(),
                        "/payroll/payslip.xhtml?run=" + row.runId() + "&person=" + personId))
                .toList();
    }
}
