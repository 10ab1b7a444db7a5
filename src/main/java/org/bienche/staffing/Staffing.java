package org.bienche.staffing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to quotas and to how they compare with who is there. */
@ApplicationScoped
@Transactional
public class Staffing {

    private static final int FARTHEST_YEARS = 10;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The figures of a unit and everything under it on a day. */
    public Establishment establishment(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        return read(connection -> establishment(unit, on, cascades(connection, organization.tree(on), unit)));
    }

    /** The figures of a unit, then of its direct children, in their order. */
    public List<Establishment> cascade(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Tree tree = organization.tree(on);
        return read(connection -> {
            Map<StaffKind, Cascade> cascades = cascades(connection, tree, unit);
            List<Establishment> rows = new ArrayList<>(List.of(establishment(unit, on, cascades)));
            tree.children(unit).forEach(child -> rows.add(establishment(child.id(), on, cascades)));
            return rows;
        });
    }

    private static Establishment establishment(long unit, LocalDate on, Map<StaffKind, Cascade> cascades) {
        List<Line> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        cascades.forEach((kind, cascade) -> {
            lines.add(cascade.line(unit));
            findings.addAll(cascade.findings(unit));
        });
        return new Establishment(unit, on, lines, findings);
    }

    private static Map<StaffKind, Cascade> cascades(Connection connection, Tree tree, long unit) throws SQLException {
        QuotaRows rows = new QuotaRows(connection);
        LocalDate on = tree.day();
        String path = tree.path(unit);
        var quotas = rows.quotas(on);
        var posts = rows.posts(on, path);
        var present = rows.present(on, path);
        var waiting = rows.waiting(on, path);
        Map<StaffKind, Cascade> cascades = new EnumMap<>(StaffKind.class);
        for (StaffKind kind : StaffKind.values()) {
            cascades.put(
                    kind,
                    new Cascade(
                            tree,
                            kind,
                            quotas.getOrDefault(kind, Map.of()),
                            posts.getOrDefault(kind, Map.of()),
                            present.getOrDefault(kind, Map.of()),
                            waiting.getOrDefault(kind, Map.of())));
        }
        return cascades;
    }

    /** Grants a unit its headcount of a year under a decision that is entered with it. */
    public void grant(DecisionText decision, Quota quota) {
        decision.check();
        grant(decisions.record(decisions.decide(decision).id()), quota);
    }

    /**
     * Grants a unit its headcount of a year, under a recording.
     *
     * @throws Problem where the nearest unit above would hand down more than it was granted, or the unit itself already does
     */
    public void grant(long recording, Quota quota) {
        current.require(Role.OFFICER);
        LocalDate day = dayOf(quota.year());
        visibility.on(day, Role.OFFICER).require(quota.unitId());
        checkYear(quota.year());
        read(connection -> {
            QuotaRows rows = new QuotaRows(connection);
            rows.lock(quota.year(), quota.staffKind());
            Tree tree = organization.tree(day);
            refuseTooMuch(
                    cascades(connection, tree, tree.roots().getFirst().id()).get(quota.staffKind()), quota);
            rows.grant(recording, quota);
            return true;
        });
        trail.append(
                current.caller().username(),
                "staffing.granted",
                "unit:" + quota.unitId(),
                quota.unitId(),
                quota.year() + " " + quota.staffKind() + " " + quota.number());
    }

    private void checkYear(int year) {
        int now = LocalDate.now(clock).getYear();
        if (year < now - FARTHEST_YEARS || year > now + FARTHEST_YEARS) {
            throw new Problem("staffing.year.absurd", String.valueOf(year));
        }
    }

    private static void refuseTooMuch(@Nullable Cascade cascade, Quota quota) {
        if (cascade == null) {
            return;
        }
        int below = cascade.handedDown(quota.unitId());
        if (below > quota.number()) {
            throw new Problem("staffing.grant.below", quota.number(), below);
        }
        cascade.giver(quota.unitId()).ifPresent(giver -> {
            int left = cascade.left(giver, quota.unitId(), quota.number());
            if (left < 0) {
                throw new Problem("staffing.grant.above", giver.number(), quota.number() + left);
            }
        });
    }

    /** The day on which a year is looked at: today in the present one. */
    private LocalDate dayOf(int year) {
        LocalDate today = LocalDate.now(clock);
        return year == today.getYear()
                ? today
                : year < today.getYear() ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }

    /** The kinds in their order, for lists to choose from. */
    public static List<StaffKind> kinds() {
        return Arrays.asList(StaffKind.values());
    }

    /** QUOTA_CASCADE over every year and kind, whatever the caller's scope. */
    QuotaCheck checkAll() {
        return read(connection -> {
            List<String> findings = new ArrayList<>();
            long checked = 0;
            for (int year : new QuotaRows(connection).years()) {
                Tree tree = organization.tree(dayOf(year));
                for (Cascade cascade :
                        cascades(connection, tree, tree.roots().getFirst().id()).values()) {
                    checked += cascade.quotas().size();
                    findings.addAll(broken(year, cascade));
                }
            }
            return new QuotaCheck(checked, findings);
        });
    }

    /** How many quotas were looked at, and what is broken. */
    record QuotaCheck(long checked, List<String> findings) {}

    private static List<String> broken(int year, Cascade cascade) {
        List<String> broken = new ArrayList<>();
        for (long unit : cascade.quotas().keySet()) {
            if (!cascade.tree().has(unit)) {
                continue;
            }
            cascade.findings(unit).stream()
                    .filter(finding -> finding.severity() == Establishment.Severity.MUST_FIX)
                    .forEach(finding -> broken.add(year + " " + cascade.kind() + " unit " + unit + ": "
                            + finding.key().replace("staffing.finding.", "") + " " + finding.args()));
        }
        return broken;
    }

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    private interface Reading<T> {
        T over(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Quotas cannot be read or written", e);
        }
    }
}
