package org.bienche.approvals;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a leader types on the page of something that waits: a comment on the approval, or the reason why it goes back. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String comment = "";
    private String reason = "";

    /** The comment; null where nothing was typed. */
    public @Nullable String said() {
        return comment.isBlank() ? null : comment.strip();
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
