package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequests;
import org.bienche.staffing.Staffing;

/** The quota of a person's units, who is there, and what of it is not as it should be. */
@RequestScoped
public class StaffingHome implements HomeSource {

    private static final int FEW = 5;
    private static final int MANY = 200;

    @Inject
    private Staffing staffing;

    @Inject
    private QuotaRequests requests;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        if (!current.has(Role.OFFICER, Role.DEPARTMENT, Role.LEADER)) {
            return List.of();
        }
        LocalDate today = asOf.today();
        List<HomeItem> items = new ArrayList<>();
        for (long unit : visibility.on(today).tops().stream().sorted().limit(1).toList()) {
            Establishment establishment = staffing.establishment(unit, today);
            tiles(items, establishment.total(StaffKind.CIVIL_SERVANT), unit);
            establishment.findings().stream()
                    .limit(FEW)
                    .map(one -> finding(one, unit))
                    .forEach(items::add);
        }
        int waiting = requests.list(State.WAITING, null, MANY).size();
        if (waiting > 0) {
            items.add(HomeItem.tile(
                    "staffing.home.requests", waiting, "/staffing/quota-requests.xhtml?state=" + State.WAITING));
        }
        return items;
    }

    private static void tiles(List<HomeItem> items, Line total, long unit) {
        String quotas = "/staffing/quotas.xhtml?unit=" + unit;
        Integer quota = total.quota();
        if (quota != null) {
            items.add(HomeItem.tile("staffing.home.quota", quota, quotas));
        }
        items.add(HomeItem.tile("staffing.home.present", total.present(), "/people/people.xhtml?unit=" + unit));
        if (quota != null) {
            items.add(HomeItem.tile("staffing.home.vacant", total.vacant(), quotas));
            items.add(HomeItem.tile("staffing.home.surplus", total.surplus(), quotas)
                    .as(total.surplus() > 0 ? HomeItem.Severity.SHOULD_LOOK : HomeItem.Severity.NOTE));
        }
    }

    private static HomeItem finding(Finding finding, long unit) {
        return HomeItem.finding(
                HomeItem.Severity.valueOf(finding.severity().name()),
                finding.key(),
                "/staffing/quotas.xhtml?unit=" + unit,
                finding.args().toArray());
    }
}
