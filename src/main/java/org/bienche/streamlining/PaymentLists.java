package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FamilyForm;
import org.bienche.printing.FormFamily;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.streamlining.entity.SeenUnits;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Prints payment lists: whoever leaves in the year of the day asked for, out of a unit, everything under it and what went into them,
 * unit by unit. Only approved cases are on a list, with the money that was frozen and signed.
 */
@ApplicationScoped
public class PaymentLists implements FormFamily {

    private static final int AT_ONCE = 500;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseRegister register;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public List<Document> forms() {
        return Arrays.stream(PaymentForm.values()).map(this::sheet).toList();
    }

    private Document sheet(PaymentForm form) {
        return new FamilyForm(
                form.id(),
                "streamlining.print." + form,
                "streamlining.print.task",
                false,
                (request, output) -> print(form, request, output));
    }

    /** @throws Problem where nobody is on the list */
    void print(PaymentForm form, DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        int year = request.asOf().getYear();
        Iterator<StreamliningCase> cases = cases(form.of(year), scope.units(request.unitId(), request.asOf()));
        if (!cases.hasNext()) {
            throw new Problem("streamlining.print.none", Integer.toString(year));
        }
        printing.print(
                form.template(),
                heading(form, unit, request),
                lines(form, cases, request.language()),
                request.language(),
                request.format(),
                output);
    }

    private static Map<String, Object> heading(PaymentForm form, UnitOn unit, DocumentRequest request) {
        String year = Integer.toString(request.asOf().getYear());
        String period = Texts.get(request.language(), "streamlining.print.period", year);
        return Heading.of(null, unit.name(), period, request.asOf())
                .with("unitName", unit.name())
                .with("unitCode", unit.code())
                .with("decree", form.decree())
                .parts();
    }

    private Iterator<Map<String, Object>> lines(PaymentForm form, Iterator<StreamliningCase> cases, Language language) {
        Map<Long, String> names = new HashMap<>();
        return mapped(cases, one -> {
            String unit = names.computeIfAbsent(one.subject().unitId(), register::unitName);
            return PaymentRow.of(form, one, unit, language);
        });
    }

    /** Read in pieces, so that a list of any length prints in bounded memory. */
    private Iterator<StreamliningCase> cases(CaseFilter filter, SeenUnits units) {
        return new Iterator<>() {
            private List<StreamliningCase> piece = List.of();
            private int next;
            private @Nullable StreamliningCase last;
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (next == piece.size() && !ended) {
                    List<StreamliningCase> read = rows.byUnit(filter, units, last, AT_ONCE).stream()
                            .map(CaseRow::found)
                            .toList();
                    next = 0;
                    ended = read.size() < AT_ONCE;
                    last = read.isEmpty() ? last : read.getLast();
                    piece = read.stream().filter(one -> one.benefit() != null).toList();
                }
                return next < piece.size();
            }

            @Override
            public StreamliningCase next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return piece.get(next++);
            }
        };
    }

    private static <A, B> Iterator<B> mapped(Iterator<A> some, Function<A, B> each) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return some.hasNext();
            }

            @Override
            public B next() {
                return each.apply(some.next());
            }
        };
    }
}
