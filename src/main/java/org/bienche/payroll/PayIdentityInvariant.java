package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;
import org.bienche.audit.Invariant;
import org.bienche.payroll.entity.IdentityRows;
import org.bienche.payroll.entity.Sql;

/** PAY_IDENTITY: in every payslip net is earnings less deductions, and the payslips of a run add up to the run. */
@ApplicationScoped
@Transactional
public class PayIdentityInvariant implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "PAY_IDENTITY";
    }

    @Override
    public Result check() {
        return Sql.with(database, connection -> new IdentityRows(connection).check());
    }
}
