package org.bienche.planning.web;

import java.io.Serializable;
import org.bienche.planning.Review;
import org.jspecify.annotations.Nullable;

/** A question of a review as it is typed. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private Review.Kind kind = Review.Kind.NUMBER;
    private String words = "";
    private boolean required = true;

    Review.Question question() {
        return new Review.Question(0, kind, words.strip(), required);
    }

    boolean isWritten() {
        return !words.isBlank();
    }

    public Review.Kind getKind() {
        return kind;
    }

    public void setKind(Review.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
