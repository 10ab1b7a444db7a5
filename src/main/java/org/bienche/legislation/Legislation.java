package org.bienche.legislation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.legislation.entity.StoredValue;
import org.bienche.legislation.entity.StoredValues;

/**
 * The front door to the law in force in this installation: what the program brings along, and what was entered here since.
 *
 * <p>A book is never changed: each entry makes another, so whoever took one goes on with it. Each call looks whether anything was entered,
 * on this server or another.
 */
@ApplicationScoped
public class Legislation {

    private static final long SHIPPED = 0;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /** The states of the law by the recording that brought each about. */
    private final Map<Long, LawBook> books = new ConcurrentHashMap<>(Map.of(SHIPPED, LawBook.shipped()));

    /** Everything that is known of the law now. */
    public LawBook book() {
        return read(values -> at(values, values.version()));
    }

    /** The state of the law that has a digest; empty where this release and this installation never had it. */
    public Optional<LawBook> book(String digest) {
        return read(values -> {
            List<StoredValue> stored = values.all();
            return Stream.concat(Stream.of(SHIPPED), stored.stream().map(StoredValue::recordedIn))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(recording -> books.computeIfAbsent(recording, at -> amended(stored, at)))
                    .filter(book -> book.digest().equals(digest))
                    .findFirst();
        });
    }

    /** The law of a day, with everything published up to now. */
    public Law on(LocalDate day) {
        return book().on(day);
    }

    /** Names the present state of the law, to be kept beside what was computed with it. */
    public String digest() {
        return book().digest();
    }

    private LawBook at(StoredValues values, long recording) throws SQLException {
        LawBook known = books.get(recording);
        if (known == null) {
            known = amended(values.all(), recording);
            books.put(recording, known);
        }
        return known;
    }

    private static LawBook amended(List<StoredValue> stored, long recording) {
        LawBook shipped = LawBook.shipped();
        return shipped.with(stored.stream()
                .filter(each -> each.isKnownAt(recording))
                .map(each -> each.provision(shipped.parameter(each.parameter()).unit()))
                .toList());
    }

    private interface Reading<T> {
        T from(StoredValues values) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(new StoredValues(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The law cannot be read", e);
        }
    }
}
