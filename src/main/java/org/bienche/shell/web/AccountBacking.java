package org.bienche.shell.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bienche.access.AccountView;
import org.bienche.access.Administration;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.DatedGrant;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** One account: what it may do where, its password, whether it is in use. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Administration administration;

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long id;
    private Role role = Role.DEPARTMENT;
    private @Nullable Long unit;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private String password = "";

    public void load() {
        getAccount();
    }

    public String grant() {
        Long at = unit;
        if (at == null) {
            throw new NotFound("organization.unit.unknown");
        }
        administration.grant(current.caller(), account(), new Grant(role, at), first, last);
        return saved();
    }

    public String revoke(Grant grant) {
        administration.revoke(current.caller(), account(), grant);
        return saved();
    }

    public String changePassword() {
        administration.changePassword(current.caller(), account(), password);
        return saved();
    }

    public String enable(boolean on) {
        administration.enable(current.caller(), account(), on);
        return saved();
    }

    /** Without its last grant here an account may be somebody else's. */
    private String saved() {
        if (administration.find(current.caller(), account()).isEmpty()) {
            return "/access/accounts.xhtml?faces-redirect=true&done=access.done.saved";
        }
        return "/access/account.xhtml?faces-redirect=true&id=" + account() + "&done=access.done.saved";
    }

    private long account() {
        if (id == null) {
            throw new NotFound("access.account.unknown");
        }
        return id;
    }

    public AccountView getAccount() {
        return administration.view(current.caller(), account());
    }

    public List<DatedGrant> getGrants() {
        return getAccount().grants().stream()
                .sorted(Comparator.comparing((DatedGrant one) -> one.grant().role())
                        .thenComparingLong(one -> one.grant().unitId())
                        .thenComparing(DatedGrant::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    public String unitName(long unitId) {
        return organization.tree(asOf.today()).find(unitId).map(UnitOn::name).orElse("#" + unitId);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
