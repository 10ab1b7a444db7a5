package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.pay.PersonMonth;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.PersonMonths;
import org.bienche.payroll.rules.PersonMonths.Refusal;

/** Reads again what one payslip was computed from, the way the run read it. */
public final class Derivation {

    private final Connection connection;
    private final Basis basis;

    public Derivation(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    /** The month of a person as the run knew it; empty where the run could not pay this person. */
    public Optional<PersonMonth> month(long personId) throws SQLException {
        List<Listed> listed =
                new ListedReader(connection, basis.recording(), basis.month()).listedPerson(basis.runId(), personId);
        if (listed.size() != 1) {
            return Optional.empty();
        }
        Facts facts =
                new FactsReader(connection, basis.recording()).facts(listed).getFirst();
        Map<Long, Workplaces.Of> workplaces = new Workplaces(connection, basis).ofUnit(facts.unitId());
        Workplaces.Of workplace = workplaces.get(facts.unitId());
        try {
            return Optional.of(
                    PersonMonths.of(facts, workplace == null ? null : workplace.on(facts.payDay()), basis.scales()));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }
}
