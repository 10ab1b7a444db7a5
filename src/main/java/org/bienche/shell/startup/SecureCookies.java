package org.bienche.shell.startup;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.bienche.access.TrustedProxies;

/** Behind a proxy that speaks TLS, the session's cookie travels by TLS only. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!TrustedProxies.named().isEmpty()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
