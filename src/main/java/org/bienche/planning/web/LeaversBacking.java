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
import org.bienche.planning.LeaverCursor;
import org.bienche.planning.Leavers;
import org.bienche.planning.Leaving;
import org.bienche.planning.rules.Terms.Term;
import org.jspecify.annotations.Nullable;

/** The people behind a number of the years ahead. */
@Named
@RequestScoped
public class LeaversBacking {

    /** As many as one page lists; the download has all. */
    private static final int PAGE = 100;

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
    private @Nullable String after;
    private Leavers found = new Leavers(List.of(), null);

    public void load() {
        found = view.people(new FiveYearView.Asked(unit, kind, what, year), LeaverCursor.parse(after), PAGE);
    }

    public List<Leaver> getItems() {
        return found.items();
    }

    public @Nullable String getNext() {
        return found.next();
    }

    /** Whether the days are those of the law, since none is on record. */
    public boolean isExpected() {
        return what == Leaving.EXPECTED_TERM;
    }

    public List<Term> getTerms() {
        return view.terms();
    }

    public boolean isOverdue(Leaver one) {
        return one.on().isBefore(asOf.today());
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

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }
}
