package org.bienche.planning.web;

import java.io.Serializable;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.jspecify.annotations.Nullable;

/** An answer as it is typed. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final long question;
    private final Kind kind;
    private final String words;
    private final boolean required;
    private String value;

    AnswerForm(Question question, String value) {
        this.question = question.id();
        kind = question.kind();
        words = question.words();
        required = question.required();
        this.value = kind == Kind.NUMBER ? value.replace('.', ',') : value;
    }

    long id() {
        return question;
    }

    public Kind getKind() {
        return kind;
    }

    /** The kind of field on the page. */
    public String getType() {
        return switch (kind) {
            case NUMBER -> "number";
            case YES_NO -> "select";
            case TEXT -> "area";
        };
    }

    public String getWords() {
        return words;
    }

    public boolean isRequired() {
        return required;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }
}
