package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.money.Notation;
import org.bienche.people.Allowance;
import org.bienche.people.KeptUntil;
import org.bienche.people.PayAdvice;
import org.bienche.people.PersonHistory;
import org.bienche.people.Retaining;
import org.bienche.people.RetentionGround;
import org.bienche.people.Retentions;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** An allowance kept after its post is lost: the law says until when, the officer may shorten it. */
@Named
@ViewScoped
public class RetentionBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private PayAdvice advice;

    @Inject
    private Retentions retentions;

    private @Nullable RetentionGround ground;
    private @Nullable LocalDate on;
    private @Nullable LocalDate termEnds;
    private @Nullable LocalDate lastDay;
    private String size = "";
    private String present = "";

    /** Until when, once the ground and the day are stated; what the person has on that day is what is kept. */
    @Override
    protected void show(PersonHistory person) {
        KeptUntil until = getUntil();
        if (until == null || on == null || ground == null) {
            return;
        }
        lastDay = until.lastDay();
        getDecision().setEffectiveOn(on);
        size = person.on(on.minusDays(1))
                .own(ground.allowance())
                .map(RetentionBacking::size)
                .orElse("");
    }

    private static String size(Allowance allowance) {
        BigDecimal coefficient = allowance.coefficient();
        return coefficient == null ? String.valueOf(allowance.percent()) : Notation.coefficient(coefficient);
    }

    /** What the law says; null until it was asked. */
    public @Nullable KeptUntil getUntil() {
        return ground == null || on == null ? null : advice.keptUntil(ground, on, termEnds);
    }

    /** Whether the law lets anything be kept. */
    public boolean isKept() {
        KeptUntil until = getUntil();
        return until != null && !until.lastDay().isBefore(on);
    }

    public String save() {
        if (ground == null || lastDay == null) {
            throw new Problem("people.retention.incomplete");
        }
        retentions.retain(
                getId(),
                new Retaining(ground, size, present, termEnds, lastDay),
                getDecision().text());
        return backToPerson("salary", "people.done.retained");
    }

    public RetentionGround[] getGrounds() {
        return RetentionGround.values();
    }

    public @Nullable RetentionGround getGround() {
        return ground;
    }

    public void setGround(@Nullable RetentionGround ground) {
        this.ground = ground;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getTermEnds() {
        return termEnds;
    }

    public void setTermEnds(@Nullable LocalDate termEnds) {
        this.termEnds = termEnds;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getSize() {
        return size;
    }

    public void setSize(@Nullable String size) {
        this.size = size == null ? "" : size;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }
}
