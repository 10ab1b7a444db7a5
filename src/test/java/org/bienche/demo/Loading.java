package org.bienche.demo;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.Salary;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Brings invented people into the database by the fastest way there is: streams that the server reads as files. */
final class Loading {

    private final Connection connection;
    private final long decision;
    private final long recording;

    Loading(Connection connection, long decision, long recording) {
        this.connection = connection;
        this.decision = decision;
        this.recording = recording;
    }

    /** The people of the slots, in order, under consecutive identities from the first on. */
    void people(long firstId, List<Slot> slots, Invented invented) throws SQLException {
        for (int from = 0; from < slots.size(); from += AT_ONCE) {
            int until = Math.min(slots.size(), from + AT_ONCE);
            people(IntStream.range(from, until)
                    .mapToObj(i -> Placed.of(firstId + i, slots.get(i), invented))
                    .toList());
        }
    }

    private void people(List<Placed> people) throws SQLException {
        load("person (id, number, created_in)", people.stream().flatMap(this::person));
        load(
                "person_file (person_id, full_name, sort_key, born, sex, national_id, insured_from, dependants, bank,"
                        + " bank_account, " + DATED,
                people.stream().flatMap(this::file));
        load("person_name_rotation (rotation, person_id)", people.stream().flatMap(this::rotations));
        load(
                "appointment (person_id, unit_id, job_position_id, kind, staff_kind, waiting_until, " + DATED,
                people.stream().flatMap(this::appointment));
        load(
                "salary (person_id, rank_code, scale, step, coefficient, over_frame_percent, retained_difference,"
                        + " step_since, contract_wage, working_state, " + DATED,
                people.stream().flatMap(this::salary));
        load(
                "allowance (person_id, code, coefficient, percent, amount, " + DATED,
                people.stream().flatMap(this::allowances));
    }

    private static final int AT_ONCE = 25_000;
    private static final String DATED = "valid_from, valid_until, decision_id, recorded_in)";

    private record Placed(long id, Slot slot, Newcomer newcomer, List<Slot.Granted> allowances) {

        static Placed of(long id, Slot slot, Invented invented) {
            Newcomer newcomer = invented.person(id, slot);
            return new Placed(id, slot, newcomer, invented.allowances(slot, newcomer));
        }

        LocalDate until() {
            return slot.last();
        }
    }

    private Stream<List<?>> person(Placed placed) {
        return Stream.of(List.of(placed.id(), placed.newcomer().number(), recording));
    }

    private Stream<List<?>> file(Placed placed) {
        Identity who = placed.newcomer().identity();
        return dated(
                placed.newcomer().from(),
                Validity.FOREVER,
                placed.id(),
                who.name().full(),
                who.name().sortKey(),
                who.born(),
                who.sex(),
                who.nationalId(),
                who.insuredFrom(),
                who.dependants(),
                who.bank(),
                who.bankAccount());
    }

    private Stream<List<?>> rotations(Placed placed) {
        return placed.newcomer().identity().name().rotations().stream().map(each -> List.of(each, placed.id()));
    }

    private Stream<List<?>> appointment(Placed placed) {
        Appointment at = placed.newcomer().appointment();
        return dated(
                placed.newcomer().from(),
                placed.until(),
                placed.id(),
                at.unitId(),
                at.jobPositionId(),
                at.kind(),
                at.staffKind(),
                at.waitingUntil());
    }

    private Stream<List<?>> salary(Placed placed) {
        Salary pay = placed.newcomer().salary();
        return pay == null || !placed.newcomer().salaryFrom().isBefore(placed.until())
                ? Stream.empty()
                : dated(
                        placed.newcomer().salaryFrom(),
                        placed.until(),
                        placed.id(),
                        pay.rankCode(),
                        pay.scale(),
                        pay.step(),
                        pay.coefficient(),
                        pay.overFramePercent(),
                        pay.retainedDifference(),
                        pay.stepSince(),
                        pay.contractWage(),
                        pay.workingState());
    }

    private Stream<List<?>> allowances(Placed placed) {
        return placed.allowances().stream().flatMap(each -> allowance(placed, each));
    }

    private Stream<List<?>> allowance(Placed placed, Slot.Granted granted) {
        Allowance each = granted.allowance();
        return dated(
                granted.fromOr(placed.newcomer().from()),
                granted.untilOr(placed.slot().last()),
                placed.id(),
                each.code(),
                each.coefficient(),
                each.percent(),
                each.amount());
    }

    private Stream<List<?>> dated(LocalDate from, LocalDate until, @Nullable Object... values) {
        return Stream.of(Stream.concat(Arrays.stream(values), Stream.of(from, until, decision, recording))
                .toList());
    }

    /** Streams rows into a table. */
    void load(String target, Stream<List<?>> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            JdbcStatement mysql = statement.unwrap(JdbcStatement.class);
            mysql.setLocalInfileInputStream(new RowStream(rows));
            mysql.execute("LOAD DATA LOCAL INFILE 'invented' INTO TABLE " + target.replaceFirst(" .*", "")
                    + " CHARACTER SET utf8mb4 " + target.replaceFirst("^[^ ]+ ", ""));
        }
    }

    /** Rows as the server reads them: tabs between, a line each; only what it asks for is made. */
    private static final class RowStream extends InputStream {

        private static final int LINES_AT_ONCE = 500;

        private final java.util.Iterator<List<?>> rows;
        private byte[] chunk = {};
        private int position;

        RowStream(Stream<List<?>> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public int read() {
            return ready() ? chunk[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!ready()) {
                return -1;
            }
            int count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean ready() {
            if (position == chunk.length) {
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < LINES_AT_ONCE && rows.hasNext(); i++) {
                    lines.append(rows.next().stream().map(RowStream::field).collect(Collectors.joining("\t")))
                            .append('\n');
                }
                chunk = lines.toString().getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return position < chunk.length;
        }

        private static String field(@Nullable Object value) {
            return value == null ? "\\N" : value.toString();
        }
    }
}
