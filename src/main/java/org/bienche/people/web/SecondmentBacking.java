package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.bienche.people.Secondments;
import org.jspecify.annotations.Nullable;

/** A person sent to another unit for a time, under a decision. */
@Named
@ViewScoped
public class SecondmentBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private Secondments secondments;

    private @Nullable Long unit;
    private @Nullable LocalDate until;

    public String save() {
        Long to = unit;
        LocalDate lastDay = until;
        if (to == null || lastDay == null) {
            throw new IllegalStateException("The page asks for both");
        }
        secondments.second(getId(), to, lastDay, getDecision().text());
        return backToPerson("work", "people.done.saved");
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
