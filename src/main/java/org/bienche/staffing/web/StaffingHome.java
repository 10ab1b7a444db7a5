package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

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
        List<Long> tops = visibility.on(today).tops().stream().sorted().toList();
        List<HomeItem> findings = new ArrayList<>();
        for (long unit : tops) {
            Establishment establishment = staffing.establishment(unit, today);
            String name = tops.size() > 1 ? visibility.on(today).require(unit).name() : null;
            tiles(items, establishment.total(StaffKind.CIVIL_SERVANT), unit, name);
            establishment.findings().stream().map(StaffingHome::finding).forEach(findings::add);
        }
        findings.stream()
                .sorted(Comparator.comparing(HomeItem::severity))
                .limit(FEW)
                .forEach(items::add);
        int waiting = requests.list(State.WAITING, null, MANY).size();
        if (waiting > 0) {
            items.add(HomeItem.tile(
                    "staffing.home.requests", waiting, "/staffing/quota-requests.xhtml?state=" + State.WAITING));
        }
        if (current.has(Role.DEPARTMENT)) {
            items.add(HomeItem.link("staffing.home.forms", "/printing/reports.xhtml"));
        }
        return items;
    }

    /** @param name of the unit, where the person has several; null where there is no other */
    private static void tiles(List<HomeItem> items, Line total, long unit, @Nullable String name) {
        String quotas = "/staffing/quotas.xhtml?unit=" + unit;
        Integer quota = total.quota();
        if (quota != null) {
            items.add(tile("staffing.home.quota", quota, quotas, name));
        }
        items.add(tile("staffing.home.present", total.present(), "/people/people.xhtml?unit=" + unit, name));
        if (quota != null) {
            items.add(tile("staffing.home.vacant", total.vacant(), quotas, name));
            items.add(tile("staffing.home.surplus", total.surplus(), quotas, name)
                    .as(total.surplus() > 0 ? HomeItem.Severity.SHOULD_LOOK : HomeItem.Severity.NOTE));
        }
    }

    private static HomeItem tile(String key, int value, String href, @Nullable String name) {
        return name == null ? HomeItem.tile(key, value, href) : HomeItem.tile(key + ".of", value, href, name);
    }

    private static HomeItem finding(Finding finding) {
        return HomeItem.finding(
                HomeItem.Severity.valueOf(finding.severity().name()),
                finding.key(),
                "/staffing/quotas.xhtml?unit=" + finding.unitId(),
                finding.args().toArray());
    }
}
