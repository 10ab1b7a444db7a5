package org.bienche.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;

/**
 * What stands at the head of a decision.
 *
 * @param number number and symbol, as in 1234/QĐ-UBND
 * @param effectiveOn the day from which it holds; may lie before the day of signing
 */
public record DecisionText(
        String number, String title, String issuer, String signer, LocalDate signedOn, LocalDate effectiveOn) {

    public DecisionText {
        number = number.strip();
        title = title.strip();
        issuer = issuer.strip();
        signer = signer.strip();
    }

    /** Reads a text that somebody sent; what is wrong or missing is noted in the input. */
    public static DecisionText of(Input sent) {
        return new DecisionText(
                text(sent, "number"),
                text(sent, "title"),
                text(sent, "issuer"),
                text(sent, "signer"),
                day(sent, "signedOn"),
                day(sent, "effectiveOn"));
    }

    private static String text(Input sent, String name) {
        String text = sent.required(name, sent.text(name));
        return text == null ? "" : text;
    }

    private static LocalDate day(Input sent, String name) {
        LocalDate day = sent.required(name, sent.date(name));
        return day == null ? LocalDate.EPOCH : day;
    }

    /** Refuses an incomplete text, naming each field that is missing or too long, and each day of no plausible year. */
    public void check() {
        List<Problem.Error> errors = new ArrayList<>();
        require(errors, "number", number, 64);
        require(errors, "title", title, 500);
        require(errors, "issuer", issuer, 255);
        require(errors, "signer", signer, 160);
        keep(errors, "signedOn", signedOn);
        keep(errors, "effectiveOn", effectiveOn);
        if (!errors.isEmpty()) {
            throw new Problem("decisions.incomplete").with(errors);
        }
    }

    private static void require(List<Problem.Error> errors, String field, String value, int longest) {
        if (value.isEmpty()) {
            errors.add(new Problem.Error("/decision/" + field, "decisions." + field + ".missing"));
        } else if (value.length() > longest) {
            errors.add(new Problem.Error("/decision/" + field, "decisions.too.long", longest));
        }
    }

    private static void keep(List<Problem.Error> errors, String field, LocalDate day) {
        if (!Asked.isKept(day)) {
            errors.add(new Problem.Error("/decision/" + field, "texts.day.absurd"));
        }
    }
}
