package org.bienche.shell.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.bienche.access.Setup;
import org.bienche.operations.Operations;

/** What a start finds undone: work that a killed server left open, and an installation that nobody administers yet. */
@ApplicationScoped
public class Beginning {

    private static final Logger LOG = System.getLogger(Beginning.class.getName());

    @Inject
    private Operations operations;

    @Inject
    private Setup setup;

    void begin(@Observes @Priority(Schema.FIRST + 100) Startup start) {
        int interrupted = operations.failInterrupted();
        if (interrupted > 0) {
            LOG.log(Level.WARNING, "{0} operations were interrupted by the last stop; start them again", interrupted);
        }
        String token = setup.begin();
        if (token != null) {
            LOG.log(
                    Level.WARNING,
                    "There is no account yet. Open /setup.xhtml and enter this one-time token to become the first administrator: {0}",
                    token);
        }
    }
}
