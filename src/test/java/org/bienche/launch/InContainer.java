package org.bienche.launch;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test that runs inside the server, with {@code @Inject} and everything else a bean has. The program is deployed once for
 * all of them: a test leaves behind what others do not stumble over.
 */
@ArquillianTest
public abstract class InContainer {

    /** What Arquillian wants to deploy; {@link RunningServer} has deployed it already. */
    @Deployment
    public static WebArchive program() {
        return ShrinkWrap.create(WebArchive.class, "bienche.war");
    }
}
