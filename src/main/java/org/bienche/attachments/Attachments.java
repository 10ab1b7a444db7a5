package org.bienche.attachments;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.attachments.entity.AttachmentRows;
import org.bienche.audit.Sha256;
import org.bienche.texts.Folding;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door to attached files. Whether the caller may see or change the subject is asked by the feature before it calls; it also
 * holds the subject, so that two who add at once do so one after the other.
 */
@ApplicationScoped
@Transactional
public class Attachments {

    /** Files of one edition. */
    public static final int MOST = 30;

    private static final String SETTING = "BIENCHE_ATTACHMENT_MEGABYTES";
    private static final int MEGABYTES = 10;
    private static final int MOST_MEGABYTES = 50;
    private static final int LONGEST_NAME = 200;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The largest file that is taken, in megabytes: as it is set in the environment of the server, from 1 to 50. */
    public static int megabytes() {
        return megabytes(System.getenv(SETTING));
    }

    static int megabytes(@Nullable String set) {
        if (set == null || !set.strip().matches("\\d{1,4}")) {
            return MEGABYTES;
        }
        return Math.clamp(Integer.parseInt(set.strip()), 1, MOST_MEGABYTES);
    }

    /** The files of an edition, in the order in which they were added. */
    public List<Attachment> of(String subjectType, long subjectId, int edition) {
        return read(rows -> rows.of(subjectType, subjectId, edition));
    }

    /** The digests of the files of the given editions of many subjects of a type, by subject and in the order of {@link #of}. */
    public Map<Long, List<Attachment>> of(String subjectType, Map<Long, Integer> editions) {
        return read(rows -> rows.of(subjectType, editions));
    }

    /**
     * Adds a file to the edition that is worked on. The same content of the same kind a second time changes nothing.
     *
     * @param content is read to its end or to the limit, and not closed
     * @throws Problem where it is missing, too large, of a kind that is not taken, or not what its name says
     */
    public Attachment add(
            String subjectType, long subjectId, int edition, String kind, @Nullable String name, InputStream content) {
        String known = name(name);
        FileKind fileKind = FileKind.named(known).orElseThrow(() -> refusal("attachments.kind"));
        byte[] bytes = bytes(content);
        if (!FileCheck.isWhatItSays(fileKind, bytes)) {
            throw refusal("attachments.not.what.it.says", known, fileKind);
        }
        List<Attachment> there = of(subjectType, subjectId, edition);
        String digest = Sha256.of(bytes);
        Optional<Attachment> same = there.stream()
                .filter(one -> one.kind().equals(kind) && one.digest().equals(digest))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= MOST) {
            throw refusal("attachments.many", MOST);
        }
        Attachment added = new Attachment(0, kind, known, fileKind, bytes.length, digest, me(), now());
        return read(rows -> rows.add(subjectType, subjectId, edition, added, bytes));
    }

    private static String name(@Nullable String name) {
        String last = Folding.kept(name == null ? "" : name).replaceAll("^.*[/\\\\]", "");
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) {
            throw refusal("attachments.missing");
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static byte[] bytes(InputStream content) {
        try {
            int most = megabytes() << 20;
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length == 0) {
                throw refusal("attachments.empty");
            }
            if (bytes.length > most) {
                throw refusal("attachments.large", megabytes());
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    private static Problem refusal(String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/file", key, args));
    }

    /** Takes a file out of the edition that is worked on; the editions before keep it. */
    public void remove(String subjectType, long subjectId, int edition, long id) {
        boolean found = read(rows -> rows.remove(subjectType, subjectId, edition, id));
        if (!found) {
            throw new NotFound("attachments.unknown");
        }
    }

    /** A file of any edition of a subject. */
    public AttachedFile file(String subjectType, long subjectId, long id) {
        return read(rows -> rows.file(subjectType, subjectId, id))
                .orElseThrow(() -> new NotFound("attachments.unknown"));
    }

    private interface Reading<T> {
        T over(AttachmentRows rows) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(new AttachmentRows(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("Attached files cannot be read or written", e);
        }
    }

    private String me() {
        return current.caller().username();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
