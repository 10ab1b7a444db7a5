package org.bienche.streamlining.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.streamlining.AskedCases;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.CaseFilter;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Leaving;
import org.jspecify.annotations.Nullable;

/** The filters of the list of cases as they stand in the address, and the addresses of the lists behind the figures of its budget. */
public class CaseFilterForm {

    private static final String LIST = "/streamlining/cases.xhtml?";

    private String words = "";
    private @Nullable Integer year;
    private @Nullable Cause cause;
    private @Nullable String state;
    private @Nullable String policy;
    private @Nullable Leaving leaving;
    private @Nullable Long unit;

    /** Whether anything but the unit was chosen. */
    boolean isChosen() {
        return !words.isBlank() || year != null || cause != null || state != null || policy != null || leaving != null;
    }

    CaseFilter filter() {
        Map<String, Object> asked = asked();
        return AskedCases.of(unit, name -> Objects.toString(asked.get(name), null));
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("q", words);
        asked.put("year", year);
        asked.put("cause", cause);
        asked.put("state", state);
        asked.put("policy", policy);
        asked.put("leaving", leaving);
        asked.put("unit", unit);
        return asked;
    }

    /** The parameters of an address that asks for the same. */
    public String getAddress() {
        return address(Map.of());
    }

    /** The list of those whom the budget counts: without who was withdrawn. */
    public String getCounted() {
        return LIST + address(counted()) + "#list";
    }

    /** The list behind a row by policy and way of leaving. */
    public String behind(Way way) {
        Map<String, Object> narrowed = counted();
        narrowed.put("policy", Objects.requireNonNullElse(way.policy(), AskedCases.EARLIER));
        narrowed.put("leaving", way.leaving());
        return LIST + address(narrowed) + "#list";
    }

    /** The list behind a row by year. */
    public String behindYear(int one) {
        Map<String, Object> narrowed = counted();
        narrowed.put("year", one);
        return LIST + address(narrowed) + "#list";
    }

    private Map<String, Object> counted() {
        return new LinkedHashMap<>(Map.of("state", state == null ? AskedCases.COUNTED : state));
    }

    private String address(Map<String, Object> narrowed) {
        Map<String, Object> all = asked();
        all.putAll(narrowed);
        return all.entrySet().stream()
                .filter(each -> !Objects.toString(each.getValue(), "").isEmpty())
                .map(each ->
                        each.getKey() + "=" + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = stated(state);
    }

    public @Nullable String getPolicy() {
        return policy;
    }

    public void setPolicy(@Nullable String policy) {
        this.policy = stated(policy);
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public @Nullable Leaving getLeaving() {
        return leaving;
    }

    public void setLeaving(@Nullable Leaving leaving) {
        this.leaving = leaving;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }
}
