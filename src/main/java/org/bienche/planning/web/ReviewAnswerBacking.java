package org.bienche.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.Reviews;
import org.jspecify.annotations.Nullable;

/** What one unit answers to a review. What was typed stays where it is refused. */
@Named
@ViewScoped
public class ReviewAnswerBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Reviews reviews;

    @Inject
    private Organization organization;

    @Inject
    private AsOf asOf;

    private long id;
    private long unit;
    private long version;
    private List<AnswerForm> answers = List.of();
    private String reason = "";
    private transient @Nullable Review review;
    private transient @Nullable ReviewAnswer answer;

    public void load() {
        ReviewAnswer known = getAnswer();
        version = known.version();
        answers = getReview().questions().stream()
                .map(question -> new AnswerForm(question, known.values().getOrDefault(question.id(), "")))
                .toList();
    }

    public Review getReview() {
        Review known = review;
        if (known == null) {
            known = reviews.get(id);
            review = known;
        }
        return known;
    }

    public ReviewAnswer getAnswer() {
        ReviewAnswer known = answer;
        if (known == null) {
            known = reviews.answer(id, unit);
            answer = known;
        }
        return known;
    }

    public String getUnitName() {
        return organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–");
    }

    public boolean isAnswering() {
        return reviews.mayAnswer(getReview(), getAnswer());
    }

    public boolean isReturning() {
        return reviews.mayRule(getReview()) && getAnswer().state() == ReviewAnswer.State.ANSWERED;
    }

    public String send() {
        reviews.answer(
                id, unit, version, answers.stream().collect(Collectors.toMap(AnswerForm::id, AnswerForm::getValue)));
        return done("answered");
    }

    public String sendBack() {
        reviews.sendBack(id, unit, version, reason);
        return done("returned");
    }

    private String done(String what) {
        return "/planning/review-answer.xhtml?faces-redirect=true&id=" + id + "&unit=" + unit
                + "&done=planning.done.review." + what;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
