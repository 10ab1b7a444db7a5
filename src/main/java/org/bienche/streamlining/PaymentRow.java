package org.bienche.streamlining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bienche.streamlining.FrozenBenefit.Line;
import org.bienche.streamlining.FrozenBenefit.Post;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A row of a payment list as its template names the fields, all of it from what was frozen with the case. */
final class PaymentRow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, Object> fields = new HashMap<>();

    private PaymentRow() {}

    /** @param unit the name of the unit that the person leaves */
    static Map<String, Object> of(PaymentForm form, StreamliningCase one, String unit, Language language) {
        FrozenBenefit benefit = Objects.requireNonNull(one.benefit());
        PaymentRow row = new PaymentRow();
        row.put("unit", unit);
        row.put("name", one.subject().fullName());
        row.put("born", day(one.subject().born()));
        row.put("restructuredOn", day(one.terms().restructuredOn()));
        row.put("leaveOn", day(one.terms().leaveOn()));
        row.post(benefit.post(), language);
        row.measures(benefit);
        row.fields.putAll(form.amounts(benefit));
        row.put(
                "cause",
                Texts.get(language, "streamlining.case.cause." + one.terms().cause()));
        row.put("way", Texts.get(language, one.leaving().textKey()));
        if (form == PaymentForm.SEVERANCE) {
            row.put("c18", one.total());
        }
        row.put("total", form.total(one, benefit));
        row.put("note", form == PaymentForm.MONTHLY_PAY ? whole(benefit, language) : note(one, benefit, language));
        return row.fields;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private void post(@Nullable Post post, Language language) {
        if (post == null) {
            return;
        }
        put("position", post.position());
        put("insuredFrom", day(post.insuredFrom()));
        String step = post.step() == null ? "" : " " + Texts.get(language, "streamlining.case.step", post.step());
        put("rank", post.rankCode() == null ? null : post.rankCode() + step);
    }

    private void measures(FrozenBenefit benefit) {
        put("salary", benefit.salary());
        put("average", benefit.averageSalary());
        put("months", months(benefit));
        put("years", new BigDecimal(benefit.yearsEarly()));
        put("service", new BigDecimal(benefit.serviceYears()));
    }

    /** The months that a severance counts, or those by which a retirement is early. */
    private static @Nullable Integer months(FrozenBenefit benefit) {
        Line lump = PaymentForm.lump(benefit);
        boolean severance = lump != null && lump.code().equals(BenefitLine.Code.LUMP_SUM_SEVERANCE.name());
        return lump != null && severance ? Integer.valueOf(lump.quantity().intValueExact()) : benefit.monthsEarly();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** Says that a salary has no parts because it was settled otherwise. */
    private static @Nullable String whole(FrozenBenefit benefit, Language language) {
        return benefit.pay().isEmpty() ? Texts.get(language, "streamlining.print.pay.whole") : null;
    }

    private static @Nullable String note(StreamliningCase one, FrozenBenefit benefit, Language language) {
        LocalDate paidOn = one.course().paidOn();
        String paid = paidOn == null ? "" : Texts.get(language, "streamlining.print.paid", paidOn);
        String unverified = benefit.verified() ? "" : Texts.get(language, "streamlining.case.unverified");
        String note = paid + (paid.isEmpty() || unverified.isEmpty() ? "" : "; ") + unverified;
        return note.isEmpty() ? null : note;
    }
}
