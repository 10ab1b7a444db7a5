package org.bienche.norms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.norms.entity.StaffRows;
import org.bienche.norms.rules.Assembly;
import org.bienche.norms.rules.UnitSnapshot;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.Grades;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.GrantedQuotas;
import org.bienche.staffing.PostKey;
import org.bienche.workload.Demand;
import org.bienche.workload.Workloads;

/** The snapshots of a unit and all below it on a day, read with a handful of queries however many units there are. */
@ApplicationScoped
class Snapshots {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private GrantedQuotas quotas;

    @Inject
    private Workloads workloads;

    @Inject
    private Legislation legislation;

    UnitSnapshot of(long unit, LocalDate on) {
        Tree tree = organization.tree(on);
        Map<Long, CatalogueEntry> listed = new HashMap<>();
        catalogue.on(on).forEach(entry -> listed.put(entry.id(), entry));
        Set<Long> off = catalogue.takenOff(on).stream().map(CatalogueEntry::id).collect(Collectors.toSet());
        Law law = legislation.on(on);
        Map<Long, Demand> work = workloads.demands(unit, on);
        Map<Long, Map<PostKey, Integer>> seats = quotas.seats(tree, unit);
        try (Connection connection = database.getConnection()) {
            StaffRows rows = new StaffRows(connection, on, tree.path(unit), positions.byId(), listed);
            return new Assembly(
                            tree,
                            rows.groups(),
                            rows.graded(Grades.of(law)),
                            rows.overdue(),
                            rows.misfits(),
                            rows.deputiesWhoHead(),
                            off,
                            seats,
                            quotas.on(on),
                            organization.takenIn(on),
                            work)
                    .of(unit);
        } catch (SQLException e) {
            throw new IllegalStateException("The units cannot be measured", e);
        }
    }
}
