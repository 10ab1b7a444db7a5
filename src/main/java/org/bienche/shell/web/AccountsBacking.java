package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.access.AccountView;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;

/** The list of accounts, and a new one. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Administered administered;

    private List<AccountView> all = List.of();
    private String username = "";
    private String displayName = "";
    private String password = "";

    public void load() {
        current.require(Role.ADMINISTRATOR);
        all = accounts.all().stream().filter(administered::has).toList();
    }

    public String add() {
        current.require(Role.ADMINISTRATOR);
        long id = accounts.add(current.caller().username(), username, displayName, password);
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
