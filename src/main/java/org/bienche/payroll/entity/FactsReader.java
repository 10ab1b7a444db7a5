package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.AllowanceFact;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is recorded of many people at once: one query for each kind of fact, merged in memory by person.
 *
 * <p>Everything is read as known at one recording, so reading again at any later time gives the same.
 */
final class FactsReader {

    /** A range of ids that holds at most this many times more ids than are wanted is read as a range. */
    private static final int SPREAD = 2;

    private final Connection connection;
    private final long recording;
    private final LocalDate next;
    private final Set<Long> changing = new HashSet<>();

    FactsReader(Connection connection, long recording, YearMonth month) {
        this.connection = connection;
        this.recording = recording;
        this.next = month.plusMonths(1).atDay(1);
    }

    /** Of whom was read so far that a salary or an allowance begins or ends after their pay day within the month. */
    Set<Long> changing() {
        return changing;
    }

    /** The facts of each person listed, in the same order. */
    List<Facts> facts(List<Listed> listed) throws SQLException {
        Map<LocalDate, List<Listed>> byDay =
                listed.stream().collect(Collectors.groupingBy(Listed::payDay, TreeMap::new, Collectors.toList()));
        Map<LocalDate, Gathering> gathered = new TreeMap<>();
        for (Map.Entry<LocalDate, List<Listed>> day : byDay.entrySet()) {
            Gathering gathering = new Gathering(day.getValue());
            read(gathering, day.getKey());
            gathered.put(day.getKey(), gathering);
        }
        List<Facts> facts = new ArrayList<>(listed.size());
        for (Listed each : listed) {
            Gathering gathering = gathered.get(each.payDay());
            if (gathering != null) {
                facts.add(gathering.of(each));
            }
        }
        return facts;
    }

    private void read(Gathering gathering, LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            readSalaries(statement, gathering, day);
            readFiles(statement, gathering, day);
            readAllowances(statement, gathering, day);
        }
    }

    private void readSalaries(Statement statement, Gathering gathering, LocalDate day) throws SQLException {
        String columns = "rank_code, scale, step, coefficient, over_frame_percent, retained_difference, contract_wage,"
                + " working_state";
        try (ResultSet row = statement.executeQuery(inMonth("salary", columns, gathering.ids, day))) {
            while (row.next()) {
                int index = gathering.index(row.getLong(1));
                if (index >= 0 && holdsOnPayDay(row, 10)) {
                    gathering.salaries[index]++;
                    gathering.salary[index] = salary(row);
                }
            }
        }
    }

    static SalaryFact salary(ResultSet row) throws SQLException {
        String rank = row.getString(2);
        String wage = row.getString(8);
        return new SalaryFact(
                rank == null ? "" : rank,
                row.getString(3),
                row.getInt(4),
                hundredths(row.getString(5)),
                row.getInt(6),
                hundredths(row.getString(7)),
                wage == null ? null : Long.valueOf(wage),
                row.getString(9));
    }

    /** Only the files that say something beyond the usual: dependants, or no account. */
    private void readFiles(Statement statement, Gathering gathering, LocalDate day) throws SQLException {
        String sql = known("person_file", "dependants, bank_account IS NULL", gathering.ids) + " AND valid_from <= '"
                + day + "' AND valid_until > '" + day + "' AND (dependants > 0 OR bank_account IS NULL)";
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                int index = gathering.index(row.getLong(1));
                if (index >= 0) {
                    gathering.dependants[index] = row.getInt(2);
                    gathering.noAccount[index] = row.getInt(3) != 0;
                }
            }
        }
    }

    private void readAllowances(Statement statement, Gathering gathering, LocalDate day) throws SQLException {
        String columns = "code, coefficient, percent, amount";
        try (ResultSet row = statement.executeQuery(inMonth("allowance", columns, gathering.ids, day))) {
            while (row.next()) {
                int index = gathering.index(row.getLong(1));
                if (index >= 0 && holdsOnPayDay(row, 6)) {
                    gathering.allow(index, allowance(row));
                }
            }
        }
    }

    static AllowanceFact allowance(ResultSet row) throws SQLException {
        String coefficient = row.getString(3);
        String percent = row.getString(4);
        String amount = row.getString(5);
        return new AllowanceFact(
                row.getString(2),
                coefficient == null ? null : hundredths(coefficient),
                percent == null ? null : Integer.valueOf(percent),
                amount == null ? null : Long.valueOf(amount));
    }

    /** Notes who changes: 1 stands for a fact that ends within the month, 2 and 3 for one that begins after the pay day. */
    private boolean holdsOnPayDay(ResultSet row, int column) throws SQLException {
        int change = row.getInt(column);
        if (change > 0) {
            changing.add(row.getLong(1));
        }
        return change < 2;
    }

    private String inMonth(String table, String columns, long[] ids, LocalDate day) {
        String change = ", 2 * (valid_from > '" + day + "') + (valid_until < '" + next + "')";
        return known(table, columns + change, ids) + " AND valid_from < '" + next + "' AND valid_until > '" + day + "'";
    }

    private String known(String table, String columns, long[] ids) {
        return "SELECT person_id, " + columns + " FROM " + table + " WHERE person_id " + among(ids)
                + " AND recorded_in <= " + recording + " AND superseded_in > " + recording;
    }

    /** The condition that an id is one of some ascending ids, or of the range that holds them. */
    static String among(long[] ids) {
        long span = ids[ids.length - 1] - ids[0] + 1;
        if (span <= (long) SPREAD * ids.length) {
            return "BETWEEN " + ids[0] + " AND " + ids[ids.length - 1];
        }
        return Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(",", "IN (", ")"));
    }

    /** A decimal of two places as whole hundredths: {@code 2.34} is 234. */
    private static int hundredths(String twoPlaces) {
        int point = twoPlaces.length() - 3;
        return Integer.parseInt(twoPlaces, 0, point, 10) * 100
                + Integer.parseInt(twoPlaces, point + 1, twoPlaces.length(), 10);
    }

    /** Facts of people under way of being read, by the place of each in the ascending ids. */
    private static final class Gathering {

        private final long[] ids;
        private final int[] salaries;
        private final @Nullable SalaryFact[] salary;
        private final int[] dependants;
        private final boolean[] noAccount;
        private final @Nullable List<AllowanceFact>[] allowances;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Gathering(List<Listed> listed) {
            ids = listed.stream()
                    .mapToLong(Listed::personId)
                    .sorted()
                    .distinct()
                    .toArray();
            salaries = new int[ids.length];
            salary = new SalaryFact[ids.length];
            dependants = new int[ids.length];
            noAccount = new boolean[ids.length];
            allowances = new List[ids.length];
        }

        int index(long personId) {
            return Arrays.binarySearch(ids, personId);
        }

        void allow(int index, AllowanceFact fact) {
            List<AllowanceFact> known = allowances[index];
            if (known == null) {
                known = new ArrayList<>(4);
                allowances[index] = known;
            }
            known.add(fact);
        }

        Facts of(Listed listed) {
            int i = index(listed.personId());
            List<AllowanceFact> known = allowances[i];
            return new Facts(
                    listed.personId(),
                    listed.unitId(),
                    listed.payDay(),
                    listed.staffKind(),
                    salaries[i],
                    salary[i],
                    dependants[i],
                    !noAccount[i],
                    listed.unpaidDays(),
                    known == null ? List.of() : known,
                    List.of());
        }
    }
}
