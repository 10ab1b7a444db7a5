package org.bienche.demo;

import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Brings invented people into the database by the fastest way there is: streams that the server reads as files. While one chunk is read,
 * the next is made up.
 */
final class Loading {

    private static final int AT_ONCE = 20_000;

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
        checking(false);
        CompletableFuture<List<Chunk.Rows>> next = made(firstId, slots, 0, invented);
        for (int from = 0; from < slots.size(); from += AT_ONCE) {
            List<Chunk.Rows> ready = next.join();
            next = made(firstId, slots, from + AT_ONCE, invented);
            for (Chunk.Rows rows : ready) {
                load(rows);
            }
        }
        checking(true);
    }

    private CompletableFuture<List<Chunk.Rows>> made(long firstId, List<Slot> slots, int from, Invented invented) {
        return CompletableFuture.supplyAsync(() -> {
            Chunk chunk = new Chunk(decision, recording);
            for (int i = from; i < Math.min(slots.size(), from + AT_ONCE); i++) {
                chunk.add(firstId + i, slots.get(i), invented);
            }
            return chunk.rows();
        });
    }

    /** What is invented refers to what is there, and to nothing twice: the database need not look. */
    private void checking(boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = " + on + ", unique_checks = " + on);
        }
    }

    /** Streams rows into a table. */
    void load(String target, Stream<List<?>> rows) throws SQLException {
        Lines lines = new Lines();
        rows.forEach(row -> lines.row(row.toArray()));
        load(new Chunk.Rows(target, lines));
    }

    private void load(Chunk.Rows rows) throws SQLException {
        String target = rows.target();
        try (Statement statement = connection.createStatement()) {
            JdbcStatement mysql = statement.unwrap(JdbcStatement.class);
            mysql.setLocalInfileInputStream(rows.lines().stream());
            mysql.execute("LOAD DATA LOCAL INFILE 'invented' INTO TABLE " + target.replaceFirst(" .*", "")
                    + " CHARACTER SET utf8mb4 " + target.replaceFirst("^[^ ]+ ", ""));
        }
    }
}
