package org.bienche.attachments.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.attachments.AttachedFile;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.FileKind;

/** Attached files over one connection. */
public final class AttachmentRows {

    private static final String COLUMNS =
            "SELECT a.id, a.kind, a.name, a.file_kind, a.size, a.digest, a.added_by, a.added_at";

    private static final String IN_EDITION =
            " a.first_edition <= ? AND (a.last_edition IS NULL OR a.last_edition >= ?)";

    private final Connection connection;

    public AttachmentRows(Connection connection) {
        this.connection = connection;
    }

    public List<Attachment> of(String type, long subject, int edition) throws SQLException {
        List<Attachment> found = new ArrayList<>();
        String sql = COLUMNS + " FROM attachment a WHERE a.subject_type = ? AND a.subject_id = ? AND" + IN_EDITION
                + " ORDER BY a.id";
        try (PreparedStatement select = filled(sql, type, subject, edition, edition);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(attachment(row));
            }
        }
        return found;
    }

    /** Of all subjects of a type, those of the editions that are asked for. */
    public Map<Long, List<Attachment>> of(String type, Map<Long, Integer> editions) throws SQLException {
        Map<Long, List<Attachment>> found = new HashMap<>();
        String sql = COLUMNS + ", a.subject_id, a.first_edition, COALESCE(a.last_edition, 2147483647) FROM attachment a"
                + " WHERE a.subject_type = ? ORDER BY a.id";
        try (PreparedStatement select = filled(sql, type);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long subject = row.getLong(9);
                Integer edition = editions.get(subject);
                if (edition != null && row.getInt(10) <= edition && edition <= row.getInt(11)) {
                    found.computeIfAbsent(subject, one -> new ArrayList<>()).add(attachment(row));
                }
            }
        }
        return found;
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                FileKind.valueOf(row.getString(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDateTime.class));
    }

    public Attachment add(String type, long subject, int edition, Attachment about, byte[] content)
            throws SQLException {
        String sql =
                "INSERT INTO attachment (subject_type, subject_id, first_edition, kind, name, file_kind, size, digest,"
                        + " added_by, added_at, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(
                    insert,
                    type,
                    subject,
                    edition,
                    about.kind(),
                    about.name(),
                    about.fileKind().name(),
                    about.size(),
                    about.digest(),
                    about.addedBy(),
                    about.addedAt(),
                    content);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return new Attachment(
                        keys.getLong(1),
                        about.kind(),
                        about.name(),
                        about.fileKind(),
                        about.size(),
                        about.digest(),
                        about.addedBy(),
                        about.addedAt());
            }
        }
    }

    /** Whether it was there: deleted where it came with this edition, ended with the edition before where it is older. */
    public boolean remove(String type, long subject, int edition, long id) throws SQLException {
        String which = " WHERE subject_type = ? AND subject_id = ? AND id = ? AND last_edition IS NULL";
        try (PreparedStatement delete = filled(
                        "DELETE FROM attachment" + which + " AND first_edition = ?", type, subject, id, edition);
                PreparedStatement end = filled(
                        "UPDATE attachment SET last_edition = ?" + which + " AND first_edition < ?",
                        edition - 1,
                        type,
                        subject,
                        id,
                        edition)) {
            return delete.executeUpdate() + end.executeUpdate() == 1;
        }
    }

    public Optional<AttachedFile> file(String type, long subject, long id) throws SQLException {
        String sql =
                COLUMNS + ", a.content FROM attachment a WHERE a.subject_type = ? AND a.subject_id = ? AND a.id = ?";
        try (PreparedStatement select = filled(sql, type, subject, id);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new AttachedFile(attachment(row), row.getBytes(9))) : Optional.empty();
        }
    }

    public long count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM attachment");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The ids of those whose content does not fit their digest. */
    public List<Long> broken() throws SQLException {
        List<Long> broken = new ArrayList<>();
        String sql =
                "SELECT id FROM attachment WHERE UNHEX(SHA2(content, 256)) <> UNHEX(digest) OR LENGTH(content) <> size ORDER BY id";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                broken.add(row.getLong(1));
            }
        }
        return broken;
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, values);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
