package org.bienche.shell.startup;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The session's cookie goes with requests that begin on our own pages only, and behind a proxy that speaks TLS by TLS only.
 *
 * <p>The server reads no SameSite from web.xml.
 */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
        if (!TrustedProxy.named().isEmpty()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
