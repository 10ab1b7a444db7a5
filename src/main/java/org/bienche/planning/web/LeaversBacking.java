package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYearView;
import org.bienche.planning.Leaver;
import org.bienche.planning.Leaving;
import org.jspecify.annotations.Nullable;

/** The people behind a number of the years ahead. */
@Named
@RequestScoped
public class LeaversBacking {

    /** As many as one page lists; the download has all. */
    public static final int MOST = 200;

    @Inject
    private FiveYearView view;

    @Inject
    private Organization organization;

    @Inject
    private AsOf asOf;

    private long unit;
    private int year;
    private Leaving what = Leaving.RETIREMENT;
    private @Nullable StaffKind kind;
    private List<Leaver> found = List.of();

    public void load() {
        found = view.people(unit, kind, what, year, MOST + 1);
    }

    public List<Leaver> getItems() {
        return found.stream().limit(MOST).toList();
    }

    public boolean isMore() {
        return found.size() > MOST;
    }

    public String unitName(long of) {
        return organization.tree(asOf.today()).find(of).map(UnitOn::name).orElse("–");
    }

    public String getDownload() {
        return "/planning/five-years.xlsx?unit=" + unit + "&what=" + what + "&year=" + year
                + (kind == null ? "" : "&kind=" + kind);
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Leaving getWhat() {
        return what;
    }

    public void setWhat(Leaving what) {
        this.what = what;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }
}
