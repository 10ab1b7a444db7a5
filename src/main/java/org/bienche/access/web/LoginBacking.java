package org.bienche.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.bienche.access.Caller;
import org.bienche.access.SignIn;
import org.bienche.access.SigningIn;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Named
@RequestScoped
public class LoginBacking {

    @Inject
    private SigningIn signingIn;

    @Inject
    private FacesContext faces;

    @Inject
    private CurrentLanguage language;

    private String username = "";
    private String password = "";
    private @Nullable String to;

    public void signIn() throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        SignIn result = signingIn.signIn(username, password, request.getRemoteAddr());
        Caller caller = result.caller();
        if (caller == null) {
            say(result);
            return;
        }
        ExternalContext external = faces.getExternalContext();
        external.getSession(true);
        request.changeSessionId();
        external.getSessionMap().put(Gate.SIGNED_IN, caller.username());
        external.getSessionMap()
                .put(Gate.STAMP, signingIn.credentialStamp(caller.username()).orElse(""));
        signingIn.signedIn(caller);
        external.redirect(external.getRequestContextPath() + wanted());
    }

    public void signOut() throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (external.getSessionMap().get(Gate.SIGNED_IN) instanceof String name) {
            signingIn.signedOut(name);
        }
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }

    /** Only a path of our own: never another site's address. */
    private String wanted() {
        String path = to;
        if (path == null || !path.matches("/[a-z][A-Za-z0-9_/.?=&%:+-]*") || path.contains("//")) {
            return "/index.xhtml";
        }
        return path;
    }

    private void say(SignIn result) {
        String text = switch (result.outcome()) {
            case WAIT -> language.text("access.sign.in.wait", result.waitSeconds());
            case BUSY -> language.text("access.sign.in.busy");
            default -> language.text("access.sign.in.wrong");
        };
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
