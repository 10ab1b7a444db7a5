package org.bienche.legislation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.legislation.Amendments;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.legislation.TypedProvision;
import org.bienche.legislation.Value;
import org.bienche.legislation.rules.TypedValue;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A later value of a parameter, or the verification of one that is not certain, entered under a decision. */
@Named
@ViewScoped
public class AmendBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Amendments amendments;

    @Inject
    private transient Legislation legislation;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient CurrentCaller current;

    private String key = "";
    private @Nullable LocalDate verifies;
    private @Nullable LocalDate from;
    private String value = "";
    private String document = "";
    private String article = "";
    private boolean verified = true;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.ADMINISTRATOR);
        Provision known = verifies == null ? getParameter().last() : doubtful();
        if (verifies != null) {
            document = known.citation().document();
            article = known.citation().article();
        }
        if (verifies != null || !isSingle()) {
            value = TypedValue.write(known.value());
        }
    }

    private Provision doubtful() {
        return getParameter().provisions().stream()
                .filter(each -> each.validity().from().equals(verifies) && !each.verified())
                .findFirst()
                .orElseThrow(() -> new NotFound("legislation.parameter.unknown"));
    }

    public String save() {
        TypedProvision typed = new TypedProvision(day(), value, document, article, verified);
        if (verifies == null) {
            amendments.add(key, typed, decision.text());
        } else {
            amendments.verify(key, typed, decision.text());
        }
        String done = verifies == null ? "legislation.done.added" : "legislation.done.verified";
        return "/legislation/parameter.xhtml?faces-redirect=true&key=" + key + "&done=" + done;
    }

    private LocalDate day() {
        return Optional.ofNullable(verifies == null ? from : verifies)
                .orElseThrow(() -> new Problem("legislation.amend.day"));
    }

    public Parameter getParameter() {
        if (!legislation.book().has(key)) {
            throw new NotFound("legislation.parameter.unknown");
        }
        return legislation.book().parameter(key);
    }

    public String getName() {
        return new LawWords(language.get()).name(getParameter());
    }

    /** The last value, in words. */
    public String getLast() {
        return new LawWords(language.get()).line(getParameter().last());
    }

    public boolean isSingle() {
        return getParameter().last().value() instanceof Value.Single;
    }

    /** How the value is to be typed. */
    public String getForm() {
        return switch (getParameter().last().value()) {
            case Value.Single single -> "legislation.form." + getParameter().unit();
            case Value.Sequence list -> "legislation.form.list";
            case Value.Table table -> "legislation.form.table";
        };
    }

    public boolean isVerification() {
        return verifies != null;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public @Nullable LocalDate getVerifies() {
        return verifies;
    }

    public void setVerifies(@Nullable LocalDate verifies) {
        this.verifies = verifies;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document == null ? "" : document;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article == null ? "" : article;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
