package org.bienche.planning;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;

/** One of the plan forms in the catalogue. */
final class PlanFormSheet implements Document {

    private final PlanForm form;
    private final PlanForms forms;

    PlanFormSheet(PlanForm form, PlanForms forms) {
        this.form = form;
        this.forms = forms;
    }

    @Override
    public String id() {
        return form.id();
    }

    @Override
    public String titleKey() {
        return "planning.print." + form;
    }

    @Override
    public String taskKey() {
        return "printing.task.plans";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.PDF, Format.XLSX);
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        forms.print(form, request, output);
    }
}
