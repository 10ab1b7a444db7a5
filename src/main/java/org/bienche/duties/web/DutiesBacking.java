package org.bienche.duties.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyKind;
import org.bienche.duties.DutyLine;
import org.bienche.duties.DutyPage;
import org.bienche.duties.DutyQuery;
import org.jspecify.annotations.Nullable;

/** The register of duties on the header's day. */
@Named
@RequestScoped
public class DutiesBacking {

    private static final int PAGE = 50;

    @Inject
    private Duties duties;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable String q;
    private @Nullable String field;
    private @Nullable DutyKind kind;
    private @Nullable Long holder;
    private @Nullable Long territory;
    private boolean unclear;
    private @Nullable String after;
    private DutyPage page = new DutyPage(List.of(), null);
    private List<String> fields = List.of();
    private int count;

    public void load() {
        DutyQuery query = query();
        page = duties.list(query);
        count = duties.count(query);
        fields = duties.fields(asOf.date());
    }

    private DutyQuery query() {
        return new DutyQuery(
                asOf.date(), q == null ? "" : q, field, kind, holder, territory, unclear, PAGE, given(after));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The same page with the filters in its address. */
    public String find() {
        return "/duties/duties.xhtml?faces-redirect=true" + filters();
    }

    /** The list as a file, with the same filters. */
    public String getDownload() {
        return "/duties/duties.xlsx?" + filters();
    }

    private String filters() {
        return written("q", q)
                + written("field", field)
                + (kind == null ? "" : "&kind=" + kind)
                + (holder == null ? "" : "&holder=" + holder)
                + (territory == null ? "" : "&territory=" + territory)
                + (unclear ? "&unclear=true" : "");
    }

    private static String written(String name, @Nullable String text) {
        return text == null || text.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !filters().isEmpty();
    }

    public List<DutyLine> getLines() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public int getCount() {
        return count;
    }

    public boolean isMany() {
        return count >= Duties.MANY;
    }

    public List<String> getFields() {
        return fields;
    }

    public List<DutyKind> getKinds() {
        return List.of(DutyKind.values());
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable DutyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DutyKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getHolder() {
        return holder;
    }

    public void setHolder(@Nullable Long holder) {
        this.holder = holder;
    }

    public @Nullable Long getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable Long territory) {
        this.territory = territory;
    }

    public boolean isUnclear() {
        return unclear;
    }

    public void setUnclear(boolean unclear) {
        this.unclear = unclear;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
