package org.bienche.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.UnitKind;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewOrder;
import org.bienche.planning.Reviews;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A review to be opened. What was typed stays where it is refused. */
@Named
@ViewScoped
public class NewReviewBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int AT_FIRST = 3;

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentCaller current;

    private @Nullable Long unit;
    private @Nullable UnitKind kind;
    private String title = "";
    private String basis = "";
    private @Nullable LocalDate dueOn;
    private final List<QuestionForm> questions = new ArrayList<>();

    public void load() {
        current.require(Role.OFFICER);
        for (int i = questions.size(); i < AT_FIRST; i++) {
            questions.add(new QuestionForm());
        }
    }

    /** One more question; the page stays as it is. */
    public void more() {
        questions.add(new QuestionForm());
    }

    public String open() {
        Long chosen = unit;
        if (chosen == null) {
            throw new Problem("texts.input.wrong", 1);
        }
        List<Review.Question> asked = questions.stream()
                .filter(QuestionForm::isWritten)
                .map(QuestionForm::question)
                .toList();
        long id = reviews.open(new ReviewOrder(chosen, kind, title, basis, dueOn, asked));
        return "/planning/review.xhtml?faces-redirect=true&id=" + id + "&done=planning.done.review.opened";
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public List<Review.Kind> getKinds() {
        return Arrays.asList(Review.Kind.values());
    }

    public List<UnitKind> getUnitKinds() {
        return Arrays.asList(UnitKind.values());
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable UnitKind getKind() {
        return kind;
    }

    public void setKind(@Nullable UnitKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis == null ? "" : basis;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
