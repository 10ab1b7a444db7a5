package org.bienche.planning.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.bienche.people.StaffKind;
import org.bienche.planning.Appraised;
import org.bienche.planning.Granted;
import org.bienche.planning.PlanLine;
import org.bienche.planning.Wish;
import org.jspecify.annotations.Nullable;

/** One staff kind of a plan as it is typed on the page. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final StaffKind kind;
    private final @Nullable Integer quota;
    private final Granted granted;
    private final int present;
    private int asked;
    private int appraised;
    private @Nullable Integer askedRevenue;
    private @Nullable Integer appraisedRevenue;
    private String reason;
    private @Nullable LocalDate surplusUntil;
    private @Nullable LocalDate appraisedUntil;

    LineForm(PlanLine line) {
        kind = line.kind();
        quota = line.quota();
        granted = line.granted();
        present = line.present();
        asked = line.asked();
        appraised = line.number();
        askedRevenue = line.fromRevenue().asked();
        appraisedRevenue = line.fromRevenue().number();
        reason = line.reason();
        surplusUntil = line.surplusUntil();
        appraisedUntil = line.settledBy();
    }

    Wish wish() {
        return new Wish(kind, asked, askedRevenue, reason, surplusUntil);
    }

    Appraised appraisal() {
        return new Appraised(appraised, appraisedRevenue, appraisedUntil);
    }

    /** Whether it may say how many revenue pays. */
    public boolean isDividable() {
        return kind == StaffKind.PUBLIC_EMPLOYEE;
    }

    public StaffKind getKind() {
        return kind;
    }

    /** What is granted now; null where nothing is. */
    public @Nullable Integer getQuota() {
        return quota;
    }

    /** What is granted of the plan's own year already. */
    public Granted getGranted() {
        return granted;
    }

    public int getPresent() {
        return present;
    }

    public int getAsked() {
        return asked;
    }

    public void setAsked(int asked) {
        this.asked = asked;
    }

    public int getAppraised() {
        return appraised;
    }

    public void setAppraised(int appraised) {
        this.appraised = appraised;
    }

    public @Nullable Integer getAskedRevenue() {
        return askedRevenue;
    }

    public void setAskedRevenue(@Nullable Integer askedRevenue) {
        this.askedRevenue = askedRevenue;
    }

    public @Nullable Integer getAppraisedRevenue() {
        return appraisedRevenue;
    }

    public void setAppraisedRevenue(@Nullable Integer appraisedRevenue) {
        this.appraisedRevenue = appraisedRevenue;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getAppraisedUntil() {
        return appraisedUntil;
    }

    public void setAppraisedUntil(@Nullable LocalDate appraisedUntil) {
        this.appraisedUntil = appraisedUntil;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }
}
