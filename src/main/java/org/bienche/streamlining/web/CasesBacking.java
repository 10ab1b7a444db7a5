package org.bienche.streamlining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.streamlining.Budget;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.CasePage;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.RegisterLine;
import org.bienche.streamlining.StreamliningCase;
import org.jspecify.annotations.Nullable;

/** The register: how many left by year and cause, and the cases themselves. */
@Named
@RequestScoped
public class CasesBacking {

    private static final int PAGE = 50;

    /** One year of the table. */
    public record Year(int year, List<Long> people, long sum, long total) {}

    /** A case in the list. */
    public record Item(StreamliningCase one, String unitName) {}

    @Inject
    private CaseRegister register;

    @Inject
    private CurrentCaller caller;

    private final CaseFilterForm filters = new CaseFilterForm();
    private @Nullable String after;
    private @Nullable CasePage page;
    private @Nullable List<RegisterLine> lines;
    private @Nullable Budget budget;

    private List<RegisterLine> lines() {
        List<RegisterLine> known = lines;
        if (known == null) {
            known = register.byYear(filters.getUnit());
            lines = known;
        }
        return known;
    }

    /** The printed payment list of a way out, for the unit of the list; null where there is no such form. */
    public @Nullable String payment(Way way) {
        Integer year = filters.getYear();
        return PaymentLink.of(way, filters.getUnit(), year == null ? null : LocalDate.of(year, 12, 31));
    }

    /** Whether only some of the cases were asked for. */
    public boolean isFiltered() {
        return filters.isChosen() || after != null;
    }

    /** What the list costs. */
    public Budget getBudget() {
        Budget known = budget;
        if (known == null) {
            known = register.budget(filters.filter());
            budget = known;
        }
        return known;
    }

    /** The causes that occur. */
    public List<Cause> getOccurring() {
        return lines().stream().map(RegisterLine::cause).distinct().sorted().toList();
    }

    /** The table of years, the latest first. */
    public List<Year> getYears() {
        return new TreeSet<>(lines().stream().map(RegisterLine::year).toList())
                .descendingSet().stream()
                        .map(one -> year(
                                one,
                                lines().stream()
                                        .filter(line -> line.year() == one)
                                        .toList()))
                        .toList();
    }

    /** The row under the table. */
    public Year getAll() {
        return year(0, lines());
    }

    private Year year(int number, List<RegisterLine> some) {
        List<Long> people = getOccurring().stream()
                .map(one -> some.stream()
                        .filter(line -> line.cause() == one)
                        .mapToLong(RegisterLine::people)
                        .sum())
                .toList();
        return new Year(
                number,
                people,
                some.stream().mapToLong(RegisterLine::people).sum(),
                some.stream().mapToLong(RegisterLine::total).sum());
    }

    private CasePage page() {
        CasePage known = page;
        if (known == null) {
            known = register.list(new CaseQuery(filters.filter(), PAGE, after));
            page = known;
        }
        return known;
    }

    public List<Item> getItems() {
        return page().items().stream()
                .map(one -> new Item(one, register.unitName(one.subject().unitId())))
                .toList();
    }

    public @Nullable String getNext() {
        return page().next();
    }

    public long count(CaseState one) {
        return register.standing(one).cases();
    }

    public boolean isOfficer() {
        return caller.has(Role.OFFICER);
    }

    public List<Cause> getCauses() {
        return Arrays.asList(Cause.values());
    }

    public List<Policy> getPolicies() {
        return Arrays.asList(Policy.values());
    }

    public List<Leaving> getLeavings() {
        return Arrays.asList(Leaving.values());
    }

    public List<CaseState> getStates() {
        return Arrays.asList(CaseState.values());
    }

    public CaseFilterForm getFilters() {
        return filters;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
