package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.staffing.Staffing;
import org.bienche.staffing.Standing;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A unit's headcount of a year and kind, granted under a decision. */
@Named
@ViewScoped
public class GrantBacking implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many years to come are offered. */
    private static final int AHEAD = 5;

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Inject
    private QuotaYears years;

    private @Nullable Long unit;
    private int year;
    private StaffKind kind = StaffKind.CIVIL_SERVANT;
    private Nature nature = Nature.GRANTED;
    private int number;
    private @Nullable Integer fromRevenue;
    private @Nullable LocalDate surplusUntil;
    private boolean doubtful;
    private boolean meant;
    private transient @Nullable Standing standing;
    private @Nullable Seen seen;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        if (year == 0) {
            year = asOf.date().getYear();
        }
        Long chosen = unit;
        if (chosen != null) {
            Standing found = staffing.standing(chosen, year, kind);
            standing = found;
            seen = new Seen(chosen, year, kind, found.mark());
            propose(found.own());
        }
    }

    /** What the person saw when the page was opened. */
    private record Seen(long unit, int year, StaffKind kind, String mark) implements Serializable {}

    private void propose(@Nullable Quota own) {
        if (own != null) {
            number = own.number();
            fromRevenue = own.fromRevenue();
            LocalDate until = own.surplusUntil();
            surplusUntil = until == null || until.isAfter(asOf.today()) ? until : null;
        }
    }

    /** The same page for the unit, year and kind that were chosen. */
    public String look() {
        return "/staffing/grant.xhtml?faces-redirect=true&year=" + year + "&kind=" + kind
                + (unit == null ? "" : "&unit=" + unit);
    }

    /** Those whose quotas are there, and those to come. */
    public Collection<Integer> getYears() {
        NavigableSet<Integer> offered = years.all();
        int next = asOf.today().getYear() + 1;
        for (int more = next; more < next + AHEAD; more++) {
            offered.add(more);
        }
        offered.add(year);
        return offered.descendingSet();
    }

    public String getUnitName() {
        Long chosen = unit;
        return chosen == null ? "" : name(chosen);
    }

    /** The name of who hands down to the unit. */
    public String getGiverName() {
        Quota giver = standing == null ? null : standing.giver();
        return giver == null ? "" : name(giver.unitId());
    }

    private String name(long of) {
        return visibility.on(asOf.date()).tree().find(of).map(UnitOn::name).orElse("");
    }

    public String save() {
        Long chosen = unit;
        if (chosen == null) {
            throw new Problem("staffing.grant.number.missing");
        }
        Quota quota = Staffing.quota(chosen, year, kind, number, fromRevenue, nature, surplusUntil);
        if (!meant) {
            doubtful = true;
            staffing.doubt(quota);
            doubtful = false;
        }
        Seen known = seen;
        boolean same = known != null && known.unit() == chosen && known.year() == year && known.kind() == kind;
        staffing.grant(decision.text(), quota, same && known != null ? known.mark() : null);
        return "/staffing/quotas.xhtml?faces-redirect=true&unit=" + chosen + "&year=" + year + "&done=staffing.done."
                + (nature == Nature.PROVISIONAL ? "provisional" : "granted");
    }

    /** Whether the number was asked again. */
    public boolean isDoubtful() {
        return doubtful;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }

    /** The kinds that quotas are granted for. */
    public List<StaffKind> getKinds() {
        return Staffing.kinds();
    }

    public List<Nature> getNatures() {
        return List.of(Nature.GRANTED, Nature.PROVISIONAL);
    }

    public @Nullable Standing getStanding() {
        return standing;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public @Nullable Integer getFromRevenue() {
        return fromRevenue;
    }

    public void setFromRevenue(@Nullable Integer fromRevenue) {
        this.fromRevenue = fromRevenue;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public StaffKind getKind() {
        return kind;
    }

    public void setKind(StaffKind kind) {
        this.kind = kind;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }
}
