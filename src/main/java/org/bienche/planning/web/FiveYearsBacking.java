package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bienche.norms.QuotaTarget;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYearView;
import org.bienche.planning.FiveYears;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaving;
import org.bienche.planning.rules.Terms.Term;
import org.jspecify.annotations.Nullable;

/** The years ahead of a unit and of the units right below it. */
@Named
@RequestScoped
public class FiveYearsBacking {

    @Inject
    private FiveYearView view;

    @Inject
    private Visibility visibility;

    private @Nullable Long unit;
    private @Nullable StaffKind kind;
    private @Nullable FiveYears found;

    /** Begins with the highest unit that is seen. */
    public void load() {
        Long chosen = unit == null
                ? visibility.today().tops().stream().sorted().findFirst().orElse(null)
                : unit;
        if (chosen != null) {
            unit = chosen;
            found = view.of(chosen, kind);
        }
    }

    /** The same page with what was chosen in its address. */
    public String find() {
        return "/planning/five-years.xhtml?faces-redirect=true" + (unit == null ? "" : "&unit=" + unit)
                + (kind == null ? "" : "&kind=" + kind);
    }

    /** Whether what is shown as granted is in some year that of an earlier one. */
    public boolean isCarried() {
        FiveYears known = found;
        return known != null && known.total().years().stream().anyMatch(FiveYears.Year::carried);
    }

    public @Nullable FiveYears getFound() {
        return found;
    }

    /** The drawing of the unit's way. */
    public @Nullable YearChart getChart() {
        FiveYears known = found;
        return known == null ? null : YearChart.of(known.total());
    }

    /** Where the people behind a number are listed. */
    public String people(long of, Leaving what, Year year) {
        return "/planning/leavers.xhtml?unit=" + of + "&what=" + what + "&year=" + year.year()
                + (kind == null ? "" : "&kind=" + kind);
    }

    public String getDownload() {
        return "/planning/five-years.xlsx?unit=" + unit + (kind == null ? "" : "&kind=" + kind);
    }

    /** The same page of another unit. */
    public String of(long other) {
        return "/planning/five-years.xhtml?unit=" + other + (kind == null ? "" : "&kind=" + kind);
    }

    /** How long posts with a term are held by law. */
    public List<Term> getTerms() {
        return view.terms();
    }

    /** By how much the law wants quotas cut. */
    public List<QuotaTarget> getTargets() {
        return view.targets();
    }

    public List<StaffKind> getKinds() {
        return Arrays.asList(StaffKind.values());
    }

    public List<Leaving> getEndings() {
        return Arrays.asList(Leaving.values());
    }

    /** How many people something ends for in a year. */
    public int number(Year year, Leaving what) {
        return switch (what) {
            case RETIREMENT -> year.retirements();
            case TERM -> year.terms();
            case EXPECTED_TERM -> year.expectedTerms();
            case RETENTION -> year.retentions();
        };
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }
}
