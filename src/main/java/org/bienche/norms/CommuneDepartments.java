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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.norms.entity.MainPostRows;
import org.bienche.norms.rules.CommuneCriteria;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;

/** The front door to what the communes of a subtree would set up by the criteria of a day. */
@ApplicationScoped
@Transactional
public class CommuneDepartments {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Legislation legislation;

    @Inject
    private Visibility visibility;

    /** The criteria in force on a day: the parameters of the law that they are made of. */
    public List<Provision> criteria(LocalDate on) {
        return CommuneCriteria.of(legislation.on(on))
                .map(CommuneCriteria::provisions)
                .orElse(List.of());
    }

    /** Every commune at and below a unit that the caller sees, in the order of the tree; none on a day without criteria. */
    public List<CommuneProposal> under(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Tree tree = visibility.on(on).tree();
        List<UnitOn> communes = tree.subtree(unit).stream()
                .filter(one -> one.kind().level() == Level.COMMUNE)
                .toList();
        return CommuneCriteria.of(legislation.on(on))
                .map(criteria -> propose(tree, communes, criteria))
                .orElse(List.of());
    }

    private List<CommuneProposal> propose(Tree tree, List<UnitOn> communes, CommuneCriteria criteria) {
        Map<Long, Integer> viceChairs = viceChairs(tree, communes);
        return communes.stream()
                .map(one -> propose(tree, one, criteria, viceChairs))
                .toList();
    }

    private Map<Long, Integer> viceChairs(Tree tree, List<UnitOn> communes) {
        List<Long> bodies = communes.stream()
                .flatMap(one -> bodies(tree, one))
                .map(UnitOn::id)
                .toList();
        try (Connection connection = database.getConnection()) {
            return new MainPostRows(connection).deputies(bodies, tree.day());
        } catch (SQLException e) {
            throw new IllegalStateException("The vice-chairs cannot be counted", e);
        }
    }

    /** The commune and the bodies of its administration right below it. */
    private static Stream<UnitOn> bodies(Tree tree, UnitOn commune) {
        return Stream.concat(
                Stream.of(commune),
                tree.children(commune.id()).stream().filter(one -> one.kind().isAgency()));
    }

    private static CommuneProposal propose(
            Tree tree, UnitOn commune, CommuneCriteria criteria, Map<Long, Integer> viceChairs) {
        CommuneCriteria.Advice advice = criteria.advise(commune.population(), commune.areaKm2());
        long departments = bodies(tree, commune)
                .flatMap(body -> tree.children(body.id()).stream())
                .filter(one -> one.kind().isDepartment())
                .count();
        int vice = bodies(tree, commune)
                .mapToInt(body -> viceChairs.getOrDefault(body.id(), 0))
                .sum();
        return new CommuneProposal(
                commune,
                tree.ancestors(commune.id()).stream()
                        .filter(above -> above.kind() == UnitKind.PROVINCE)
                        .findFirst()
                        .map(UnitOn::name)
                        .orElse(""),
                advice.departments(),
                advice.viceChairs(),
                advice.rule(),
                advice.figures(),
                Math.toIntExact(departments),
                vice);
    }
}
