package org.bienche.restructuring.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.restructuring.CommuneImport;
import org.bienche.restructuring.CommuneImports;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.ImportedPlan;
import org.bienche.restructuring.NewPlan;
import org.bienche.restructuring.PlanPage;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The list of plans; from here lists are imported and plans begun. */
@Named
@ViewScoped
public class PlansBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    @Inject
    private transient RestructuringPlans plans;

    @Inject
    private transient CommuneImports imports;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private FaultsBacking faults;

    private @Nullable Long after;
    private transient @Nullable PlanPage page;
    private transient @Nullable Part mapping;
    private transient @Nullable Part communes;
    private @Nullable LocalDate effectiveFrom = LocalDate.of(2025, 7, 1);
    private @Nullable String provinces;
    private @Nullable String title;
    private @Nullable Long unit;
    private @Nullable LocalDate effectiveOn;

    /** Tells everything that is wrong with the files on the page itself, row by row. */
    public @Nullable String load() {
        List<ImportedPlan> imported = new ArrayList<>();
        read((from, to) -> imported.add(imports.load(request(), from, to)));
        return imported.isEmpty()
                ? null
                : "/restructuring/plan.xhtml?faces-redirect=true&id="
                        + imported.getFirst().planId() + "&done=restructuring.done.imported";
    }

    /** Only looks at the files. */
    public void check() {
        read((from, to) -> {
            ImportedPlan found = imports.check(request(), from, to);
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(language.text(
                                    "restructuring.import.checked",
                                    found.legacyCommunes(),
                                    found.communes(),
                                    found.continuedCommunes())));
        });
    }

    private void read(BiConsumer<InputStream, InputStream> reading) {
        faults.tell(mapping, from -> faults.tell(communes, to -> reading.accept(from, to)));
    }

    private CommuneImport request() {
        String wanted = provinces == null ? "" : provinces;
        Set<String> codes = Arrays.stream(wanted.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        LocalDate day = effectiveFrom;
        if (day == null) {
            throw new Problem("restructuring.request.refused")
                    .with(new Problem.Error("/effectiveFrom", "restructuring.request.missing", "effectiveFrom"));
        }
        return new CommuneImport(day, codes, null, DecisionDraft.EMPTY);
    }

    public String create() {
        Long within = unit;
        LocalDate day = effectiveOn;
        if (within == null || day == null) {
            throw new Problem("restructuring.request.refused");
        }
        long id = plans.create(new NewPlan(title == null ? "" : title, within, day));
        return "/restructuring/plan.xhtml?faces-redirect=true&tab=units&id=" + id + "&done=restructuring.done.created";
    }

    public PlanPage getPage() {
        PlanPage known = page;
        if (known == null) {
            known = plans.list(after == null ? Long.MAX_VALUE : after, PAGE);
            page = known;
        }
        return known;
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }

    public @Nullable Part getMapping() {
        return mapping;
    }

    public void setMapping(@Nullable Part mapping) {
        this.mapping = mapping;
    }

    public @Nullable Part getCommunes() {
        return communes;
    }

    public void setCommunes(@Nullable Part communes) {
        this.communes = communes;
    }

    public @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(@Nullable LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public @Nullable String getProvinces() {
        return provinces;
    }

    public void setProvinces(@Nullable String provinces) {
        this.provinces = provinces;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
