package org.bienche.shell.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** What only a bean of the program is given by the server, handed to a test. */
@Dependent
public class StorageProbe {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @PersistenceContext(unitName = "bienche")
    private EntityManager entities;

    public DataSource database() {
        return database;
    }

    public EntityManager entities() {
        return entities;
    }
}
