package org.bienche.shell.web;

import java.util.List;
import java.util.Set;
import org.bienche.access.Role;

/**
 * One line of the menu.
 *
 * @param inside whether the page at hand belongs to it
 */
public record MenuEntry(String key, String href, String icon, boolean current, boolean inside) {

    /** Two tasks may share a folder: where one is the page itself, the other is not where one is. */
    MenuEntry alone() {
        return new MenuEntry(key, href, icon, current, current);
    }

    /** A task, its page, and who has it; auditors and administrators read everything. */
    record Task(String name, String page, Set<Role> roles) {

        boolean isFor(Set<Role> some) {
            return roles.stream().anyMatch(some::contains);
        }

        String key() {
            return "shell.menu." + name;
        }

        String folder() {
            return page.substring(0, page.lastIndexOf('/') + 1);
        }

        MenuEntry at(String path) {
            boolean inside = folder().length() > 1 && path.startsWith(folder());
            return new MenuEntry(key(), page, name, path.equals(page), inside);
        }
    }

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> STAFF = Set.of(Role.OFFICER, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Set<Role> WATCH = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    /** The menu as a table of contents; a task without its page is left out. */
    static final List<Task> TASKS = List.of(
            new Task("home", "/index.xhtml", ALL),
            new Task("sign", "/approvals/inbox.xhtml", Set.of(Role.LEADER)),
            new Task("organization", "/organization/units.xhtml", ALL),
            new Task("positions", "/positions/positions.xhtml", ALL),
            new Task("staffing", "/staffing/quotas.xhtml", ALL),
            new Task("duties", "/duties/duties.xhtml", ALL),
            new Task("workload", "/workload/workload.xhtml", ALL),
            new Task("people", "/people/people.xhtml", ALL),
            new Task("transfers", "/transfers/transfers.xhtml", STAFF),
            new Task("restructuring", "/restructuring/plans.xhtml", STAFF),
            new Task("streamlining", "/streamlining/cases.xhtml", STAFF),
            new Task("payroll", "/payroll/runs.xhtml", STAFF),
            new Task("reports", "/printing/reports.xhtml", ALL),
            new Task("law", "/legislation/law.xhtml", ALL),
            new Task("trail", "/audit/trail.xhtml", WATCH),
            new Task("checks", "/audit/checks.xhtml", WATCH),
            new Task("accounts", "/access/accounts.xhtml", Set.of(Role.ADMINISTRATOR)));
}
