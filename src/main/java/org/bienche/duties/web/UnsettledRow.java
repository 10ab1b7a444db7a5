package org.bienche.duties.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.bienche.duties.Choice;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyLine;
import org.bienche.duties.Trouble;
import org.bienche.duties.UnitLabel;
import org.bienche.duties.Unsettled;
import org.jspecify.annotations.Nullable;

/** One line of the list to settle: what waits, what is offered, and what is chosen. */
public class UnsettledRow implements Serializable {

    private static final long serialVersionUID = 1;

    private final long duty;
    private final long version;
    private final Trouble trouble;
    private final String code;
    private final String name;
    private final List<String> former = new ArrayList<>();
    private final List<Offer> territories;
    private final List<Offer> holders;
    private boolean ticked;
    private @Nullable Long territory;
    private @Nullable Long holder;

    /** A unit that may be chosen. */
    public record Offer(long id, String label) implements Serializable {

        static Offer of(UnitLabel unit) {
            return new Offer(unit.id(), unit.name() + " (" + unit.code() + ")");
        }
    }

    UnsettledRow(Unsettled open) {
        DutyFacts facts = open.facts();
        duty = open.duty();
        version = open.version();
        trouble = open.trouble();
        code = facts.code();
        name = facts.name();
        DutyLine before = open.formerly();
        if (before != null) {
            former.add(written(before));
        } else {
            open.lines().forEach(line -> former.add(written(line)));
        }
        territories = open.territories().stream().map(Offer::of).toList();
        holders = open.holders().stream().map(Offer::of).toList();
        territory = first(territories);
        holder = first(holders);
    }

    private static String written(DutyLine line) {
        UnitLabel by = line.holder();
        String place = line.territory().name();
        return by == null || by.name().equals(place) ? place : by.name() + " (" + by.code() + ", " + place + ")";
    }

    private static @Nullable Long first(List<Offer> offers) {
        return offers.isEmpty() ? null : offers.getFirst().id();
    }

    /** What is chosen; null where it is not chosen whole. */
    @Nullable
    Choice choice() {
        Long where = territory;
        Long who = holder;
        return where == null || who == null ? null : new Choice(duty, version, where, who);
    }

    String chosenName() {
        return holders.stream()
                .filter(offer -> Long.valueOf(offer.id()).equals(holder))
                .map(Offer::label)
                .findFirst()
                .orElse("");
    }

    public long getDuty() {
        return duty;
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public List<String> getFormer() {
        return former;
    }

    public List<Offer> getTerritories() {
        return territories;
    }

    public List<Offer> getHolders() {
        return holders;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public @Nullable Long getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable Long territory) {
        this.territory = territory;
    }

    public @Nullable Long getHolder() {
        return holder;
    }

    public void setHolder(@Nullable Long holder) {
        this.holder = holder;
    }
}
