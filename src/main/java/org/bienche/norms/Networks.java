package org.bienche.norms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.norms.entity.MainPostRows;
import org.bienche.norms.rules.NetworkNorms;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;

/** The front door to the networks of bodies of one kind: agencies of provinces, departments and centres of communes, one-level centres. */
@ApplicationScoped
@Transactional
public class Networks {

    private static final String REPORTED = "staffing.network.reported";
    private static final String REPORTED_MEAN = "staffing.network.reported.centre_mean";

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Legislation legislation;

    @Inject
    private Visibility visibility;

    /** A unit that the caller sees, then its provinces, or where it has none below its communes. */
    public List<Network> under(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Tree tree = visibility.on(on).tree();
        NetworkNorms norms = new NetworkNorms(tree, legislation.on(on), people(tree, unit));
        UnitOn top = tree.node(unit);
        List<UnitOn> below =
                tree.subtree(unit).stream().filter(one -> one.id() != unit).toList();
        boolean country = below.stream().anyMatch(one -> one.kind() == UnitKind.PROVINCE);
        return Stream.concat(
                        Stream.of(top),
                        below.stream()
                                .filter(one -> country
                                        ? one.kind() == UnitKind.PROVINCE
                                        : one.kind().level() == Level.COMMUNE))
                .map(norms::of)
                .toList();
    }

    private Map<Long, Integer> people(Tree tree, long unit) {
        List<Long> centres = tree.subtree(unit).stream()
                .filter(one -> one.kind() == UnitKind.SERVICE_CENTRE)
                .flatMap(one -> tree.subtree(one.id()).stream())
                .map(UnitOn::id)
                .toList();
        try (Connection connection = database.getConnection()) {
            return new MainPostRows(connection).everybody(centres, tree.day());
        } catch (SQLException e) {
            throw new IllegalStateException("The people of the centres cannot be counted", e);
        }
    }

    /** The values of the law that the norms rest on. */
    public List<Provision> provisions(LocalDate on) {
        return NetworkNorms.provisions(legislation.on(on));
    }

    /** What was reported for the whole country, by kind; empty on a day of which nothing was. */
    public Optional<Provision> reported(LocalDate on) {
        return legislation.on(on).find(REPORTED);
    }

    /** What was told to be the mean of the people of a centre; empty on a day of which nothing was. */
    public Optional<Long> reportedMean(LocalDate on) {
        return legislation.on(on).find(REPORTED_MEAN).map(found -> found.value().whole());
    }

    /** The reported numbers. */
    public Map<String, Value> reportedNumbers(LocalDate on) {
        return reported(on).map(found -> found.value().entries()).orElse(Map.of());
    }
}
