package org.bienche.streamlining.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.streamlining.CaseTerms;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Study;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The terms of a departure as a form fills them; the day of leaving is what a calculation cannot do without. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable LocalDate leaveOn;
    private @Nullable LocalDate second;
    private @Nullable LocalDate third;
    private @Nullable LocalDate restructuredOn;
    private Cause cause = Cause.REORGANIZATION;
    private Ground ground = Ground.DIRECT;
    private boolean hazardous;
    private @Nullable Integer months;
    private @Nullable Long salary;
    private @Nullable Long average;
    private @Nullable Policy paidUnder;
    private @Nullable Integer studyMonths;
    private @Nullable Long studyFees;

    public boolean isStated() {
        return leaveOn != null;
    }

    /** The terms, once they are stated. */
    CaseTerms terms() {
        return terms(Objects.requireNonNull(leaveOn));
    }

    /** The days to compare, the one of the form first. */
    List<LocalDate> days() {
        return Stream.of(leaveOn, second, third)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same terms on another day of leaving. */
    CaseTerms terms(LocalDate on) {
        return new CaseTerms(on, restructuredOn, cause, ground, hazardous, months, salary, average, paidUnder, study());
    }

    private @Nullable Study study() {
        int learning = Objects.requireNonNullElse(studyMonths, 0);
        long fees = Objects.requireNonNullElse(studyFees, 0L);
        if (learning < 0 || fees < 0) {
            throw new Problem("streamlining.case.study.absurd")
                    .with(new Problem.Error(
                            learning < 0 ? "/studyMonths" : "/studyFees", "streamlining.case.study.absurd"));
        }
        return learning == 0 && fees == 0 ? null : new Study(learning, fees);
    }

    /** Fills the form from the terms of a case, where nothing is stated yet. */
    void takeOver(CaseTerms known) {
        if (leaveOn == null) {
            leaveOn = known.leaveOn();
            restructuredOn = known.restructuredOn();
            cause = known.cause();
            ground = known.ground();
            hazardous = known.hazardous();
            months = known.contributionMonths();
            average = known.averageSalary();
            paidUnder = known.paidUnder();
            takeOver(known.study());
        }
    }

    private void takeOver(@Nullable Study study) {
        if (study != null) {
            studyMonths = study.months();
            studyFees = study.fees();
        }
    }

    public @Nullable LocalDate getLeaveOn() {
        return leaveOn;
    }

    public void setLeaveOn(@Nullable LocalDate leaveOn) {
        this.leaveOn = leaveOn;
    }

    public @Nullable LocalDate getSecond() {
        return second;
    }

    public void setSecond(@Nullable LocalDate second) {
        this.second = second;
    }

    public @Nullable LocalDate getThird() {
        return third;
    }

    public void setThird(@Nullable LocalDate third) {
        this.third = third;
    }

    public @Nullable LocalDate getRestructuredOn() {
        return restructuredOn;
    }

    public void setRestructuredOn(@Nullable LocalDate restructuredOn) {
        this.restructuredOn = restructuredOn;
    }

    public Cause getCause() {
        return cause;
    }

    public void setCause(@Nullable Cause cause) {
        this.cause = cause == null ? Cause.REORGANIZATION : cause;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground == null ? Ground.DIRECT : ground;
    }

    public boolean isHazardous() {
        return hazardous;
    }

    public void setHazardous(boolean hazardous) {
        this.hazardous = hazardous;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public @Nullable Long getSalary() {
        return salary;
    }

    public void setSalary(@Nullable Long salary) {
        this.salary = salary;
    }

    public @Nullable Policy getPaidUnder() {
        return paidUnder;
    }

    public void setPaidUnder(@Nullable Policy paidUnder) {
        this.paidUnder = paidUnder;
    }

    public @Nullable Integer getStudyMonths() {
        return studyMonths;
    }

    public void setStudyMonths(@Nullable Integer studyMonths) {
        this.studyMonths = studyMonths;
    }

    public @Nullable Long getStudyFees() {
        return studyFees;
    }

    public void setStudyFees(@Nullable Long studyFees) {
        this.studyFees = studyFees;
    }

    public @Nullable Long getAverage() {
        return average;
    }

    public void setAverage(@Nullable Long average) {
        this.average = average;
    }
}
