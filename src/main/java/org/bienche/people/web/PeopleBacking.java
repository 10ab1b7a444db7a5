package org.bienche.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.CappedCount;
import org.bienche.people.People;
import org.bienche.people.PeoplePage;
import org.bienche.people.PeopleQuery;
import org.bienche.people.PersonLine;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** The people of a unit and all below it, on the header's day. */
@Named
@RequestScoped
public class PeopleBacking {

    private static final int PAGE = 50;

    @Inject
    private People people;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable String q;
    private @Nullable StaffKind kind;
    private @Nullable String after;
    private PeoplePage page = new PeoplePage(List.of(), null);
    private CappedCount count = CappedCount.of(0);

    public void load() {
        PeopleQuery query = new PeopleQuery(asOf.date(), unit, q == null ? "" : q, kind, PAGE, given(after));
        page = people.list(query);
        count = people.count(query);
    }

    /** The same page with the filters in its address. */
    public String find() {
        return "/people/people.xhtml?faces-redirect=true" + filters();
    }

    /** The list as a file, with the same filters. */
    public String getDownload() {
        return "/people/people.xlsx?" + filters();
    }

    private String filters() {
        return (unit == null ? "" : "&unit=" + unit)
                + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q.strip(), StandardCharsets.UTF_8))
                + (kind == null ? "" : "&kind=" + kind);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public List<PersonLine> getLines() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public CappedCount getCount() {
        return count;
    }

    public String getUnitName() {
        return unit == null
                ? ""
                : visibility.on(asOf.date()).tree().find(unit).map(UnitOn::name).orElse("");
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public List<StaffKind> getKinds() {
        return List.of(StaffKind.values());
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
