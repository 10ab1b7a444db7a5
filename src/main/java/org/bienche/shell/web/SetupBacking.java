package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bienche.access.Setup;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The first start of an installation: the first administrator. */
@Named
@RequestScoped
public class SetupBacking {

    @Inject
    private Setup setup;

    private String token = "";
    private String username = "";
    private String displayName = "";
    private String password = "";
    private String again = "";

    /** The page exists only as long as there is no administrator. */
    public void check() {
        if (!setup.isOpen()) {
            throw new NotFound("access.setup.closed");
        }
    }

    public String finish() {
        if (!password.equals(again)) {
            throw new Problem("shell.setup.again.differs");
        }
        setup.finish(token, username, displayName, password);
        return "/login.xhtml?faces-redirect=true&done=shell.setup.done.ready";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
