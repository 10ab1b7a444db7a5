package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.PersonHistory;
import org.bienche.people.PostBeside;
import org.bienche.people.PostsBeside;
import org.bienche.people.StaffKind;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPosition;
import org.jspecify.annotations.Nullable;

/** A post given to somebody beside the main one, under a decision. */
@Named
@ViewScoped
public class PostBesideBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    @Inject
    private PostsBeside posts;

    @Inject
    private Catalogue catalogue;

    private @Nullable Long unit;
    private @Nullable Long position;
    private AppointmentKind manner = AppointmentKind.CONCURRENT;
    private @Nullable StaffKind staffKind;
    private @Nullable LocalDate until;

    /** The kind of the main post, unless another one is chosen. */
    @Override
    protected void show(PersonHistory person) {
        Appointment main = person.on(today()).main();
        if (staffKind == null && main != null) {
            staffKind = main.staffKind();
        }
    }

    public String save() {
        Long to = unit;
        Long what = position;
        if (to == null || what == null) {
            throw new IllegalStateException("The page asks for both");
        }
        posts.give(
                getId(),
                new PostBeside(to, what, manner, staffKind, until),
                getDecision().text());
        return backToPerson("work", "people.done.saved");
    }

    public List<AppointmentKind> getManners() {
        return List.of(AppointmentKind.CONCURRENT, AppointmentKind.ACTING);
    }

    public List<JobPosition> getPositions() {
        return catalogue.offered(today());
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getPosition() {
        return position;
    }

    public void setPosition(@Nullable Long position) {
        this.position = position;
    }

    public AppointmentKind getManner() {
        return manner;
    }

    public void setManner(AppointmentKind manner) {
        this.manner = manner;
    }

    public @Nullable StaffKind getStaffKind() {
        return staffKind;
    }

    public void setStaffKind(@Nullable StaffKind staffKind) {
        this.staffKind = staffKind;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
