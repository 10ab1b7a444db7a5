package org.bienche.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;

/** What only a bean of the program is given by the server, handed to a test. */
@Dependent
public class OperationsProbe {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    public DataSource database() {
        return database;
    }
}
