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
import org.bienche.payroll.PayrollSigning;
import org.bienche.payroll.RunQuery;
import org.bienche.payroll.RunState;

/** What of payroll waits for a person: how many runs a leader has to sign, and the runs that an officer goes on with. */
@RequestScoped
public class PayrollHome implements HomeSource {

    private static final int FEW = 10;

    @Inject
    private Payroll payroll;

    @Inject
    private PayrollSigning signing;

    @Inject
    private CurrentCaller current;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.LEADER)) {
            items.add(HomeItem.tile(
                    "payroll.home.to.sign", signing.waiting().size(), "/payroll/runs.xhtml?state=SUBMITTED"));
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

    private HomeItem line(String key, PayrollRun run) {
        return HomeItem.waiting(key, href(run), run.month(), payroll.unit(run).name());
    }

    private static String href(PayrollRun run) {
        return "/payroll/run.xhtml?id=" + run.id();
    }
}
