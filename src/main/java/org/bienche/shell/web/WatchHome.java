package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.Administration;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.audit.Invariants.Checked;
import org.bienche.audit.Trail;
import org.bienche.audit.TrailQuery;

/** What auditors and administrators watch over: the trail, the checks, the accounts, the values of law. */
@RequestScoped
public class WatchHome implements HomeSource {

    private static final String TRAIL = "/audit/trail.xhtml";
    private static final String CHECKS = "/audit/checks.xhtml";

    @Inject
    private Trail trail;

    @Inject
    private Invariants invariants;

    @Inject
    private Administration administration;

    @Inject
    private CurrentCaller current;

    @Override
    public List<HomeItem> items() {
        if (!current.has(Role.AUDITOR, Role.ADMINISTRATOR)) {
            return List.of();
        }
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.ADMINISTRATOR)) {
            int accounts = administration.all(current.caller()).size();
            items.add(HomeItem.tile("shell.home.accounts", accounts, "/access/accounts.xhtml"));
            items.add(HomeItem.link("shell.home.law", "/legislation/law.xhtml"));
        }
        if (current.isNational()) {
            trail.newest(new TrailQuery(null, null, null, null, null, null, null, 1))
                    .forEach(entry -> items.add(HomeItem.tile("shell.home.trail", entry.seq(), TRAIL)));
        }
        items.add(HomeItem.link("shell.home.trail.open", TRAIL));
        items.add(HomeItem.link("shell.home.checks", CHECKS));
        items.add(invariants.last().map(WatchHome::state).orElseGet(WatchHome::unchecked));
        return items;
    }

    private static HomeItem state(List<Checked> checked) {
        long broken = checked.stream().filter(one -> !one.holds()).count();
        return broken == 0
                ? HomeItem.finding(HomeItem.Severity.NOTE, "shell.home.checks.holds", CHECKS, checked.size())
                : HomeItem.finding(
                        HomeItem.Severity.MUST_FIX, "shell.home.checks.broken", CHECKS, broken, checked.size());
    }

    private static HomeItem unchecked() {
        return HomeItem.finding(HomeItem.Severity.NOTE, "shell.home.checks.none", CHECKS);
    }
}
