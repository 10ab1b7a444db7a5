package org.bienche.planning.web;

import java.io.Serializable;
import org.bienche.people.StaffKind;
import org.bienche.planning.Need;
import org.bienche.planning.PlanPosition;
import org.jspecify.annotations.Nullable;

/** One position of a plan as it is typed on the page. */
public class PositionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final long position;
    private final StaffKind kind;
    private final String name;
    private final @Nullable Integer approved;
    private final int present;
    private int needed;
    private String note;

    PositionForm(PlanPosition one, String name) {
        position = one.positionId();
        kind = one.kind();
        this.name = name;
        approved = one.approved();
        present = one.present();
        needed = one.needed();
        note = one.note();
    }

    Need need() {
        return new Need(position, kind, needed, note);
    }

    public long getPosition() {
        return position;
    }

    public StaffKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public @Nullable Integer getApproved() {
        return approved;
    }

    public int getPresent() {
        return present;
    }

    public int getNeeded() {
        return needed;
    }

    public void setNeeded(int needed) {
        this.needed = needed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
