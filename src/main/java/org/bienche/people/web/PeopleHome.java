package org.bienche.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.people.Due;
import org.bienche.people.DueSoon;
import org.bienche.texts.CurrentLanguage;

/** What is due for the people of an officer's or a department's units. */
@RequestScoped
public class PeopleHome implements HomeSource {

    private static final String PAGE = "/people/due.xhtml";
    private static final int FEW = 5;

    @Inject
    private DueSoon dueSoon;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        if (!current.has(Role.OFFICER, Role.DEPARTMENT)) {
            return List.of();
        }
        LocalDate today = asOf.today();
        List<Due> due = dueSoon.between(today, today.plusYears(1), DueBacking.MOST);
        List<HomeItem> items = new ArrayList<>();
        Map<String, Long> counts =
                due.stream().collect(Collectors.groupingBy(Due::key, TreeMap::new, Collectors.counting()));
        counts.forEach((key, count) -> items.add(HomeItem.tile(key + ".tile", capped(count), PAGE + "?what=" + key)));
        due.stream().limit(FEW).map(this::line).forEach(items::add);
        if (current.has(Role.DEPARTMENT)) {
            items.add(HomeItem.link("people.home.list", "/people/people.xhtml"));
            items.add(HomeItem.link("people.home.xlsx", "/people/people.xlsx"));
        }
        return items;
    }

    /** Not more than so many of a kind were asked for. */
    private static Object capped(long count) {
        return count < DueBacking.MOST ? count : DueBacking.MOST + "+";
    }

    private HomeItem line(Due due) {
        return HomeItem.due(
                due.on(),
                "people.due.line",
                "/people/person.xhtml?id=" + due.personId(),
                due.fullName(),
                language.text(due.key()));
    }
}
