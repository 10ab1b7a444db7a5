package org.bienche.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.bienche.demo.Population;

/** The demonstration in a database of its own, without a server, for tests of other packages. */
public final class DemoDatabase implements AutoCloseable {

    private final Database database;

    private DemoDatabase(Database database) {
        this.database = database;
    }

    public static DemoDatabase start(Path folder) {
        Database database = Database.start(folder, Ports.free(), Secrets.makeUp());
        DemoData.demonstrate(database.address(), "Minh họa để thử 2026");
        return new DemoDatabase(database);
    }

    /** A connection by which streams can be loaded, without automatic commits. */
    public Connection connect() throws SQLException {
        DatabaseAddress address = database.address();
        return Population.connect(address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        database.close();
    }
}
