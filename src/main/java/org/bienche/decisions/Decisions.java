package org.bienche.decisions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.audit.Sha256;
import org.bienche.audit.Trail;
import org.bienche.decisions.entity.DecisionRow;
import org.bienche.decisions.entity.DecisionRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The documents under which facts are entered. */
@ApplicationScoped
@Transactional
public class Decisions {

    @Inject
    private DecisionRows rows;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /**
     * Enters a decision, or finds the one of the same number, issuer and day of signing.
     *
     * @throws Problem where a field is missing, or where the decision is known with other words
     * @throws Conflict where somebody else enters it at this moment
     */
    public Decision decide(DecisionText text) {
        text.check();
        DecisionRow known =
                rows.find(text.number(), text.issuer(), text.signedOn()).orElse(null);
        if (known == null) {
            Decision added = added(text);
            trail.append(
                    current.caller().username(), "decisions.entered", "decision:" + added.id(), null, text.number());
            return added;
        }
        if (!known.decision().text().equals(text)) {
            throw new Problem("decisions.known.otherwise", text.number(), text.issuer())
                    .with(new Problem.Error(
                            "/decision/number", "decisions.known.otherwise", text.number(), text.issuer()));
        }
        return known.decision();
    }

    /** Two who enter the same decision at once: the second is told to look again, since the first may have done the same thing. */
    private Decision added(DecisionText text) {
        try {
            return rows.add(new DecisionRow(text)).decision();
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance)) {
                Conflict meanwhile = new Conflict("decisions.entered.meanwhile", text.number());
                meanwhile.initCause(e);
                throw meanwhile;
            }
            throw e;
        }
    }

    public Decision get(long id) {
        return row(id).decision();
    }

    /** The decisions of the given ids that exist, by id. */
    public Map<Long, Decision> byIds(Collection<Long> ids) {
        return rows.byIds(ids).stream().map(DecisionRow::decision).collect(Collectors.toMap(Decision::id, d -> d));
    }

    /** Begins a recording of facts under a decision, by the caller, now; joins the caller's transaction. */
    public long record(long decisionId) {
        row(decisionId);
        String sql = "INSERT INTO recording (decision_id, recorded_at, actor) VALUES (?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, decisionId);
            insert.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(3, current.caller().username());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing can be recorded", e);
        }
    }

    /** The newest recording: what is known now, to pin in a result. */
    public long lastRecording() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT MAX(id) FROM recording");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The recordings cannot be read", e);
        }
    }

    /** Attaches the signed document, once. */
    public void attach(long decisionId, DecisionFile file) {
        DecisionRow row = row(decisionId);
        if (row.attached() != null) {
            throw new Problem("decisions.file.there");
        }
        if (file.content().length == 0 || file.content().length > DecisionFile.LARGEST) {
            throw new Problem("decisions.file.size");
        }
        if (!FileKinds.isWhatItSays(file)) {
            throw new Problem("decisions.file.kind");
        }
        row.attach(file, Sha256.of(file.content()));
        trail.append(
                current.caller().username(), "decisions.file.attached", "decision:" + decisionId, null, file.name());
    }

    public DecisionFile file(long decisionId) {
        DecisionFile file = row(decisionId).attached();
        if (file == null) {
            throw new NotFound("decisions.file.none");
        }
        return file;
    }

    private DecisionRow row(long id) {
        return rows.byId(id).orElseThrow(() -> new NotFound("decisions.unknown"));
    }

    /** What a file's first bytes say it is. */
    static final class FileKinds {

        private FileKinds() {}

        static boolean isWhatItSays(DecisionFile file) {
            return switch (file.type()) {
                case "application/pdf" -> startsWith(file.content(), "%PDF-".getBytes(StandardCharsets.US_ASCII));
                case "image/png" -> startsWith(file.content(), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
                case "image/jpeg" -> startsWith(file.content(), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
                default -> false;
            };
        }

        private static boolean startsWith(byte[] content, byte[] start) {
            return content.length >= start.length
                    && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
        }
    }
}
