package org.bienche.duties.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.duties.Settling;

/** Duties that nobody or several units have: an officer must settle them. */
@RequestScoped
public class DutiesHome implements HomeSource {

    private static final String PAGE = "/duties/settle-duties.xhtml";

    @Inject
    private Settling settling;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        if (!current.has(Role.OFFICER)) {
            return List.of();
        }
        Settling.Count count = settling.count(asOf.today());
        List<HomeItem> items = new ArrayList<>();
        if (count.orphans() > 0) {
            items.add(HomeItem.finding(HomeItem.Severity.MUST_FIX, "duties.home.orphans", PAGE, count.orphans()));
        }
        if (count.doubles() > 0) {
            items.add(HomeItem.finding(HomeItem.Severity.MUST_FIX, "duties.home.doubles", PAGE, count.doubles()));
        }
        return items;
    }
}
