package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.access.AccountView;
import org.bienche.access.Administration;
import org.bienche.access.CurrentCaller;

/** The list of accounts, and a new one. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    private Administration administration;

    @Inject
    private CurrentCaller current;

    private List<AccountView> all = List.of();
    private String username = "";
    private String displayName = "";
    private String password = "";

    public void load() {
        all = administration.all(current.caller());
    }

    public String add() {
        long id = administration.add(current.caller(), username, displayName, password);
        return "/access/account.xhtml?faces-redirect=true&id=" + id + "&done=access.done.saved";
    }

    public List<AccountView> getAll() {
        return all;
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
}
