package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.RunQuery;
import org.bienche.payroll.RunState;

/** What of payroll waits for a person: runs to sign for a leader, runs to go on with for an officer. */
@RequestScoped
public class PayrollHome implements HomeSource {

    private static final int FEW = 10;

    @Inject
    private Payroll payroll;

    @Inject
    private CurrentCaller current;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.LEADER)) {
            payroll.waiting().stream().limit(FEW).map(this::toSign).forEach(items::add);
        }
        if (current.has(Role.OFFICER)) {
            add(items, RunState.RETURNED, run -> line("payroll.home.returned", run));
            add(items, RunState.FAILED, run -> line("payroll.home.stopped", run));
            add(items, RunState.APPROVED, run -> line("payroll.home.approved", run));
        }
        return items;
    }

    private void add(List<HomeItem> items, RunState state, Function<PayrollRun, HomeItem> item) {
        payroll.runs(new RunQuery(null, state, null, FEW)).stream().map(item).forEach(items::add);
    }

    private HomeItem toSign(PayrollRun run) {
        return HomeItem.waiting(
                "payroll.home.waiting",
                href(run),
                run.month(),
                payroll.unit(run).name(),
                run.sums().people(),
                run.sums().cost());
    }

    private HomeItem line(String key, PayrollRun run) {
        return HomeItem.waiting(key, href(run), run.month(), payroll.unit(run).name());
    }

    private static String href(PayrollRun run) {
        return "/payroll/run.xhtml?id=" + run.id();
    }
}
