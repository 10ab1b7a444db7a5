package org.bienche.norms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.norms.NormFinding;
import org.bienche.norms.NormReport;
import org.bienche.norms.Severity;
import org.bienche.norms.UnitNorms;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** What of one unit is against the norms, on the unit's own page. */
@Named
@RequestScoped
public class UnitNormsBacking {

    /** Beyond so many units below, the unit's page does not measure them by itself. */
    static final int LARGE = 10_000;

    @Inject
    private UnitNorms norms;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private final Map<Long, Card> cards = new HashMap<>();

    /** One finding as it is shown. */
    public record Row(
            Severity severity,
            String text,
            String citation,
            @Nullable LocalDate deadline) {}

    /** The findings of the unit itself, and how many there are with all below it. */
    public record Card(List<Row> rows, int total, boolean large) {}

    public Card card(long unit) {
        return cards.computeIfAbsent(unit, this::measure);
    }

    private Card measure(long unit) {
        if (visibility.on(asOf.date()).tree().subtree(unit).size() > LARGE) {
            return new Card(List.of(), 0, true);
        }
        NormReport report = norms.under(unit, asOf.date());
        return new Card(
                report.of(unit).stream().map(this::row).toList(),
                report.findings().size(),
                false);
    }

    private Row row(NormFinding one) {
        String uncertain = one.verified() ? "" : " (" + language.text("norms.unverified") + ")";
        return new Row(
                one.severity(), language.text(one.key(), one.args()), one.citation() + uncertain, one.deadline());
    }
}
