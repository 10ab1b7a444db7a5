package org.bienche.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;

/** What leaders have before them: each line says what changes and what it costs, and leads to where it is decided. */
@ApplicationScoped
public class WaitingApprovals implements HomeSource {

    /** The text of a line. */
    static final String LINE = "shell.home.approval";

    /** The page on which a subject is decided. */
    private static final Map<String, String> PAGES = Map.of(
            "restructuring", "/restructuring/plan.xhtml?tab=sign&id=",
            "payroll-run", "/payroll/run.xhtml?id=",
            "streamlining-case", "/streamlining/case.xhtml?id=",
            "staffing-plan", "/planning/staffing-plan.xhtml?id=",
            "quota-request", "/staffing/quota-request.xhtml?id=");

    @Inject
    private Approvals approvals;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    @Override
    public List<HomeItem> items() {
        if (!caller.has(Role.LEADER)) {
            return List.of();
        }
        Scope scope = visibility.on(LocalDate.now(clock), Role.LEADER);
        return approvals.waiting(scope::sees).stream()
                .map(WaitingApprovals::line)
                .toList();
    }

    private static HomeItem line(Approval approval) {
        return HomeItem.waiting(LINE, page(approval), approval.summary());
    }

    /** Where a subject is looked at and decided. */
    static String page(Approval approval) {
        return PAGES.getOrDefault(approval.subjectType(), "/index.xhtml?about=") + approval.subjectId();
    }
}
