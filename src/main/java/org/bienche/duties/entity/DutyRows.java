package org.bienche.duties.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.jspecify.annotations.Nullable;

/** The facts about duties: reading those that nothing has superseded, and recording others. */
public final class DutyRows {

    static final String COLUMNS = "f.id, f.duty_id, f.code, f.name, f.field, f.legal_basis, f.kind, f.territory_id,"
            + " f.holder_id, f.valid_from, f.valid_until, f.decision_id";

    /** Numbers in one IN. */
    private static final int MANY = 1_000;

    private final Rows rows;

    public DutyRows(Connection connection) {
        this.rows = new Rows(connection);
    }

    static DutyFact fact(ResultSet row) throws SQLException {
        return new DutyFact(
                row.getLong("id"),
                row.getLong("duty_id"),
                new DutyFacts(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("field"),
                        row.getString("legal_basis"),
                        DutyKind.valueOf(row.getString("kind")),
                        row.getLong("territory_id"),
                        Rows.number(row, "holder_id")),
                Rows.validity(row),
                row.getLong("decision_id"));
    }

    /** Makes those who decide on duties within a territory follow one another until the transaction ends. */
    public void hold(long territory) throws SQLException {
        rows.list("SELECT id FROM unit WHERE id = ? FOR UPDATE", row -> row.getLong(1), territory);
    }

    /** The same for every territory of which a recording said or ended something, in one order for all who do so. */
    public void holdRecorded(long recording) throws SQLException {
        List<Long> territories = rows.list(
                "SELECT f.territory_id FROM duty_fact f WHERE f.recorded_in = ? UNION"
                        + " SELECT f.territory_id FROM duty_fact f WHERE f.superseded_in = ? ORDER BY 1",
                row -> row.getLong(1),
                recording,
                recording);
        for (long territory : territories) {
            hold(territory);
        }
    }

    /** Everything known of a duty, oldest first. */
    public List<DutyFact> of(long duty) throws SQLException {
        return read(List.of(duty), "").getOrDefault(duty, List.of());
    }

    /** The same, as every transaction that has ended left it. */
    public List<DutyFact> held(long duty) throws SQLException {
        return read(List.of(duty), " FOR UPDATE").getOrDefault(duty, List.of());
    }

    /** Everything known of several duties. */
    public Map<Long, List<DutyFact>> of(Collection<Long> duties) throws SQLException {
        return read(duties, "");
    }

    private Map<Long, List<DutyFact>> read(Collection<Long> duties, String end) throws SQLException {
        Map<Long, List<DutyFact>> found = new HashMap<>();
        List<Long> all = List.copyOf(duties);
        for (int from = 0; from < all.size(); from += MANY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + MANY));
            rows.list(
                            "SELECT " + COLUMNS + " FROM duty_fact f WHERE f.superseded_in = " + CURRENT
                                    + " AND f.duty_id IN (" + Rows.places(some.size())
                                    + ") ORDER BY f.duty_id, f.valid_from" + end,
                            DutyRows::fact,
                            some.toArray())
                    .forEach(fact -> found.computeIfAbsent(fact.dutyId(), none -> new ArrayList<>())
                            .add(fact));
        }
        return found;
    }

    /** Facts of one function within a territory, of whatever duty, as every transaction that has ended left them. */
    public List<DutyFact> of(String code, long territory) throws SQLException {
        return rows.list(
                "SELECT " + COLUMNS + " FROM duty_fact f WHERE f.territory_id = ? AND f.superseded_in = " + CURRENT
                        + " AND f.code = ? FOR UPDATE",
                DutyRows::fact,
                territory,
                code);
    }

    /** Facts of any of the functions, of the days from one on, as every transaction that has ended left them. */
    public List<DutyFact> ofCodes(Collection<String> codes, LocalDate from) throws SQLException {
        List<DutyFact> found = new ArrayList<>();
        List<String> all = List.copyOf(codes);
        for (int begin = 0; begin < all.size(); begin += MANY) {
            List<@Nullable Object> parameters = new ArrayList<>(all.subList(begin, Math.min(all.size(), begin + MANY)));
            String places = Rows.places(parameters.size());
            parameters.add(from);
            found.addAll(rows.list(
                    "SELECT " + COLUMNS + " FROM duty_fact f WHERE f.superseded_in = " + CURRENT + " AND f.code IN ("
                            + places + ") AND f.valid_until > ? FOR UPDATE",
                    DutyRows::fact,
                    parameters.toArray()));
        }
        return found;
    }

    /** The duties that a recording says something of. */
    public List<Long> recordedIn(long recording) throws SQLException {
        return rows.list(
                "SELECT DISTINCT f.duty_id FROM duty_fact f WHERE f.recorded_in = ?", row -> row.getLong(1), recording);
    }

    public void supersede(Collection<DutyFact> facts, long recording) throws SQLException {
        List<Long> all = facts.stream().map(DutyFact::id).toList();
        for (int from = 0; from < all.size(); from += MANY) {
            List<@Nullable Object> parameters = new ArrayList<>(List.of(recording));
            parameters.addAll(all.subList(from, Math.min(all.size(), from + MANY)));
            rows.change(
                    "UPDATE duty_fact SET superseded_in = ? WHERE id IN (" + Rows.places(parameters.size() - 1) + ")",
                    parameters.toArray());
        }
    }

    public void insert(Collection<DutyFact> facts, long recording) throws SQLException {
        rows.insert(
                "INSERT INTO duty_fact (duty_id, code, name, field, legal_basis, kind, territory_id, holder_id, valid_from,"
                        + " valid_until, decision_id, origin_in, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream().map(fact -> values(fact, recording)).toList());
    }

    private static @Nullable Object[] values(DutyFact fact, long recording) {
        DutyFacts facts = fact.facts();
        return new @Nullable Object[] {
            fact.dutyId(),
            facts.code(),
            facts.name(),
            facts.field(),
            facts.legalBasis(),
            facts.kind(),
            facts.territoryId(),
            facts.holderId(),
            fact.validity().from(),
            fact.validity().until(),
            fact.decisionId(),
            recording,
            recording
        };
    }
}
