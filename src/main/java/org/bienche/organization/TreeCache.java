package org.bienche.organization;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trees of the days that people look at, as long as the organization has not changed. */
final class TreeCache {

    private static final int DAYS = 12;

    private long version;
    private final Map<LocalDate, Tree> trees = new LinkedHashMap<>(DAYS, 0.75f, true);
    private @Nullable Successions successions;

    interface Loading<T> {
        T load() throws SQLException;
    }

    Tree tree(long current, LocalDate day, Loading<Tree> loading) throws SQLException {
        synchronized (this) {
            forgetUnless(current);
            Tree known = trees.get(day);
            if (known != null) {
                return known;
            }
        }
        Tree loaded = loading.load();
        synchronized (this) {
            if (version == current) {
                trees.put(day, loaded);
                if (trees.size() > DAYS) {
                    trees.remove(trees.keySet().iterator().next());
                }
            }
        }
        return loaded;
    }

    Successions successions(long current, Loading<Successions> loading) throws SQLException {
        synchronized (this) {
            forgetUnless(current);
            if (successions != null) {
                return successions;
            }
        }
        Successions loaded = loading.load();
        synchronized (this) {
            if (version == current) {
                successions = loaded;
            }
        }
        return loaded;
    }

    private void forgetUnless(long current) {
        if (version != current) {
            trees.clear();
            successions = null;
            version = current;
        }
    }
}
