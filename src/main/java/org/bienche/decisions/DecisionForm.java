package org.bienche.decisions;

import java.io.Serializable;
import java.time.LocalDate;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The head of a decision as it is typed on a page: what {@code b:decision} edits. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String number = "";
    private String title = "";
    private String issuer = "";
    private String signer = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate effectiveOn;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    /**
     * What was typed.
     *
     * @throws Problem where a day is missing; {@link DecisionText#check} tells what else is
     */
    public DecisionText text() {
        LocalDate signed = signedOn;
        LocalDate effective = effectiveOn;
        if (signed == null || effective == null) {
            throw new Problem("decisions.incomplete");
        }
        return new DecisionText(number, title, issuer, signer, signed, effective);
    }
}
