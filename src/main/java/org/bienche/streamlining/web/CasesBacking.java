package org.bienche.streamlining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.streamlining.CasePage;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.Cause;
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

    private String words = "";
    private @Nullable Integer year;
    private @Nullable Cause cause;
    private @Nullable CaseState state;
    private @Nullable Long unit;
    private @Nullable String after;
    private @Nullable CasePage page;
    private @Nullable List<RegisterLine> lines;

    private List<RegisterLine> lines() {
        List<RegisterLine> known = lines;
        if (known == null) {
            known = register.byYear(unit);
            lines = known;
        }
        return known;
    }

    /** Whether only some of the cases were asked for. */
    public boolean isFiltered() {
        return !words.isBlank() || year != null || cause != null || state != null || after != null;
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
            known = register.list(new CaseQuery(unit, year, cause, state, words, PAGE, after));
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

    public List<CaseState> getStates() {
        return Arrays.asList(CaseState.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable Cause getCause() {
        return cause;
    }

    public void setCause(@Nullable Cause cause) {
        this.cause = cause;
    }

    public @Nullable CaseState getState() {
        return state;
    }

    public void setState(@Nullable CaseState state) {
        this.state = state;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
