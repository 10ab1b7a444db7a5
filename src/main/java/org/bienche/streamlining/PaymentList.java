package org.bienche.streamlining;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;

/** One of the forms in the catalogue. */
final class PaymentList implements Document {

    private final PaymentForm form;
    private final PaymentLists lists;

    PaymentList(PaymentForm form, PaymentLists lists) {
        this.form = form;
        this.lists = lists;
    }

    @Override
    public String id() {
        return form.id();
    }

    @Override
    public String titleKey() {
        return "streamlining.print." + form;
    }

    @Override
    public String taskKey() {
        return "streamlining.print.task";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.PDF, Format.XLSX);
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        lists.print(form, request, output);
    }
}
