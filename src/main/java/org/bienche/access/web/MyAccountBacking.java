package org.bienche.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.access.PersonalTokens;
import org.bienche.access.SignIn;
import org.bienche.access.SigningIn;
import org.bienche.access.TokenView;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** One's own account: the password, and the tokens by which other systems act for one. */
@Named
@RequestScoped
public class MyAccountBacking {

    /** Where a new token waits for the one page that shows it. */
    private static final String MADE = "org.bienche.token.made";

    private static final String HERE = "/my-account.xhtml?faces-redirect=true&done=access.done.";

    @Inject
    private PersonalTokens tokens;

    @Inject
    private SigningIn signingIn;

    @Inject
    private CurrentCaller current;

    @Inject
    private FacesContext faces;

    @Inject
    private Clock clock;

    private @Nullable String made;
    private String name = "";
    private @Nullable LocalDate expiresOn;
    private String before = "";
    private String password = "";
    private String again = "";

    public void load() {
        if (faces.getExternalContext().getSessionMap().remove(MADE) instanceof String token) {
            made = token;
        }
    }

    public String make() {
        LocalDate day = expiresOn;
        if (day == null) {
            throw new Problem("access.token.form", PersonalTokens.LONGEST_NAME);
        }
        String token = tokens.make(current.caller(), name, day);
        faces.getExternalContext().getSessionMap().put(MADE, token);
        return HERE + "token.made";
    }

    public String revoke(long id) {
        tokens.revoke(current.caller(), id);
        return HERE + "token.revoked";
    }

    public String changePassword() {
        if (!password.equals(again)) {
            throw new Problem("access.password.again.differs");
        }
        Caller caller = current.caller();
        SignIn sure = signingIn.signIn(caller.username(), before, request().getRemoteAddr());
        signingIn.changeOwn(sure, password);
        stayHere(caller);
        return HERE + "password";
    }

    /** Every other session ends with the old password; this one goes on under a name of its own. */
    private void stayHere(Caller caller) {
        HttpSession session = request().getSession();
        request().changeSessionId();
        session.setAttribute(
                Gate.STAMP, signingIn.credentialStamp(caller.username()).orElse(""));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public Caller getMe() {
        return current.caller();
    }

    public List<TokenView> getTokens() {
        return tokens.of(current.caller());
    }

    /** The token just made; shown once. */
    public @Nullable String getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** A quarter of a year, unless another day is chosen. */
    public LocalDate getExpiresOn() {
        LocalDate chosen = expiresOn;
        return chosen == null ? LocalDate.now(clock).plusMonths(3) : chosen;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
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
