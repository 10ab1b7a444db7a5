package org.bienche.norms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.norms.NormReport;
import org.bienche.norms.Severity;
import org.bienche.norms.UnitNorms;
import org.bienche.norms.Waste;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;

/** What of a person's units is against the norms; for a very large scope the page that measures it. */
@RequestScoped
public class NormsHome implements HomeSource {

    private static final String PAGE = "/norms/findings.xhtml?unit=";

    @Inject
    private UnitNorms norms;

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
        Scope scope = visibility.on(asOf.today());
        List<HomeItem> items = new ArrayList<>();
        boolean several = scope.tops().size() > 1;
        for (long unit : scope.tops().stream().sorted().toList()) {
            String name = several ? scope.tree().node(unit).name() : "";
            if (scope.tree().subtree(unit).size() > UnitNormsBacking.LARGE) {
                items.add(HomeItem.link(several ? "norms.home.open.of" : "norms.home.open", PAGE + unit, name));
            } else {
                items.addAll(items(norms.under(unit, asOf.today()), unit, name));
            }
        }
        return items;
    }

    private static List<HomeItem> items(NormReport report, long unit, String name) {
        List<HomeItem> items = new ArrayList<>();
        int must = report.count(Severity.MUST_FIX);
        int look = report.count(Severity.SHOULD_LOOK);
        int waste = report.count(Waste.COUNTS);
        add(items, must, HomeItem.Severity.MUST_FIX, "must", name, PAGE + unit + "&severity=MUST_FIX");
        add(items, waste, HomeItem.Severity.SHOULD_LOOK, "waste", name, PAGE + unit + "&waste=COUNTS");
        add(items, look, HomeItem.Severity.SHOULD_LOOK, "look", name, PAGE + unit + "&severity=SHOULD_LOOK");
        return items;
    }

    private static void add(
            List<HomeItem> items, int count, HomeItem.Severity severity, String key, String name, String href) {
        if (count > 0) {
            String text = "norms.home." + key + (name.isEmpty() ? "" : ".of");
            items.add(HomeItem.finding(severity, text, href, count, name));
        }
    }
}
