package org.bienche.attachments;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bienche.attachments.entity.AttachmentRows;
import org.bienche.audit.Invariant;

/** FROZEN for files: the content is what it was when it was attached. */
@Dependent
public class FrozenFiles implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "FROZEN";
    }

    @Override
    public Result check() {
        try (Connection connection = database.getConnection()) {
            AttachmentRows rows = new AttachmentRows(connection);
            return Result.of(
                    rows.count(),
                    rows.broken().stream()
                            .map(id -> "Attachment " + id + " is not what was attached")
                            .toList());
        } catch (SQLException e) {
            throw new IllegalStateException("Attached files cannot be read", e);
        }
    }
}
