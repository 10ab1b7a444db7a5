package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.PlanDrafting;
import org.bienche.restructuring.PlanOutline;
import org.bienche.restructuring.UnitWish;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The units of a plan side by side, and what becomes of them. */
@Named
@ViewScoped
public class PlanUnitsBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TAB = "units";
    private static final String CHANGED = "restructuring.done.changed";

    @Inject
    private transient PlanDrafting drafting;

    @Inject
    private PlanBacking plan;

    @Inject
    private FaultsBacking faults;

    private @Nullable Long target;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable UnitKind kind;
    private @Nullable Long parent;
    private @Nullable String parts;
    private transient @Nullable Part file;

    /** The former units looked at: those below the one chosen, or the roots. */
    public List<UnitOn> getFormer() {
        PlanOutline all = plan.getOutline();
        Long at = at();
        return at == null || !all.before().has(at) ? all.roots() : all.before().children(at);
    }

    /** The units afterwards: those below the one chosen, or those that stand where the former ones are looked at. */
    public List<UnitOn> getLatter() {
        PlanOutline all = plan.getOutline();
        Long at = plan.getFocusAfter();
        if (at != null && all.after().has(at)) {
            return all.after().children(at);
        }
        Long former = at();
        return former == null ? all.tops() : all.beside(former);
    }

    /** The unit looked into: the one chosen, or the only one that the plan is about where it has others below it. */
    private @Nullable Long at() {
        List<UnitOn> roots = plan.getOutline().roots();
        boolean single = plan.getFocus() == null
                && roots.size() == 1
                && !plan.getOutline().before().children(roots.getFirst().id()).isEmpty();
        return single ? Long.valueOf(roots.getFirst().id()) : plan.getFocus();
    }

    public @Nullable SuccessionKind fate(long unit) {
        return plan.getOutline().fate(unit).orElse(null);
    }

    public String heirs(long unit) {
        return names(plan.getOutline().heirs(unit).stream());
    }

    public String sources(long unit) {
        return names(plan.getOutline().sources(unit).stream().map(PlanOutline.Source::unit));
    }

    private static String names(java.util.stream.Stream<UnitOn> units) {
        return String.join(", ", units.map(UnitOn::name).toList());
    }

    /** One level above the former units looked at; null at the top. */
    public @Nullable Long getUp() {
        Long at = plan.getFocus();
        PlanOutline all = plan.getOutline();
        if (at == null || !all.before().has(at)) {
            return null;
        }
        UnitOn unit = all.before().node(at);
        return all.roots().stream().anyMatch(root -> root.id() == unit.id()) ? null : unit.parentId();
    }

    public List<UnitKind> getKinds() {
        return Arrays.stream(UnitKind.values())
                .filter(one -> one != UnitKind.COUNTRY)
                .toList();
    }

    public String merge() {
        Long into = target;
        drafting.merge(
                plan.getId(),
                Ticked.ids(),
                into == null ? new UnitWish(null, code, name, kind, parent) : UnitWish.existing(into));
        return plan.address(TAB, CHANGED);
    }

    /** Divides the one unit that is ticked over those whose codes are given. */
    public String divide() {
        List<Long> ticked = Ticked.ids();
        if (ticked.size() != 1) {
            throw new Problem("restructuring.divide.one");
        }
        List<UnitWish> into = Arrays.stream((parts == null ? "" : parts).split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> UnitWish.existing(byCode(part)))
                .toList();
        drafting.divide(plan.getId(), ticked.getFirst(), into);
        return plan.address(TAB, CHANGED);
    }

    private long byCode(String wanted) {
        return plan.getOutline().standing().stream()
                .filter(unit -> unit.code().equals(wanted))
                .findFirst()
                .map(UnitOn::id)
                .orElseThrow(() -> new Problem("restructuring.request.refused")
                        .with(new Problem.Error("/parts", "restructuring.import.unit.unknown", wanted)));
    }

    public String dissolve() {
        drafting.dissolve(plan.getId(), Ticked.ids());
        return plan.address(TAB, CHANGED);
    }

    public String forget() {
        drafting.forget(plan.getId(), Ticked.ids());
        return plan.address(TAB, CHANGED);
    }

    /** Reads lines from a file; what is wrong with it is told row by row. */
    public @Nullable String load() {
        boolean loaded = faults.tell(file, rows -> drafting.importLines(plan.getId(), rows, false));
        return loaded ? plan.address(TAB, CHANGED) : null;
    }

    public @Nullable Long getTarget() {
        return target;
    }

    public void setTarget(@Nullable Long target) {
        this.target = target;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UnitKind getKind() {
        return kind;
    }

    public void setKind(@Nullable UnitKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }

    public @Nullable String getParts() {
        return parts;
    }

    public void setParts(@Nullable String parts) {
        this.parts = parts;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
