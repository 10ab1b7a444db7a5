package org.bienche.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.organization.rules.Difference;
import org.jspecify.annotations.Nullable;

/** The organization of one day beside that of another. */
@Named
@RequestScoped
public class CompareBacking {

    private static final int MOST = 500;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable LocalDate with;
    private List<Difference.Line> lines = List.of();
    private int unitsBefore;
    private int unitsAfter;

    public void load() {
        LocalDate other = with == null ? asOf.date().minusYears(1) : with;
        with = other;
        LocalDate first = other.isBefore(asOf.date()) ? other : asOf.date();
        LocalDate second = other.isBefore(asOf.date()) ? asOf.date() : other;
        Scope earlier = narrowed(visibility.on(first));
        Scope later = narrowed(visibility.on(second));
        unitsBefore = earlier.unitIds().size();
        unitsAfter = later.unitIds().size();
        lines = Difference.between(earlier, later);
    }

    private Scope narrowed(Scope scope) {
        return unit != null && scope.sees(unit) ? scope.within(unit) : scope;
    }

    /** How many differences of each kind. */
    public Map<Difference.Kind, Integer> getCounts() {
        Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);
        lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        return counts;
    }

    public List<Difference.Kind> getKinds() {
        return List.of(Difference.Kind.values());
    }

    public List<Difference.Line> getLines() {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    public int getLeftOut() {
        return lines.size() - getLines().size();
    }

    /** The name of the unit above, on the day of the line. */
    public String above(@Nullable UnitOn one, boolean before) {
        LocalDate other = with;
        if (one == null || other == null || one.parentId() == null) {
            return "";
        }
        boolean otherFirst = other.isBefore(asOf.date());
        LocalDate day = before == otherFirst ? other : asOf.date();
        Long parent = one.parentId();
        return parent == null
                ? ""
                : visibility.on(day).tree().find(parent).map(UnitOn::name).orElse("");
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getWith() {
        return with;
    }

    public void setWith(@Nullable LocalDate with) {
        this.with = with;
    }

    public int getUnitsBefore() {
        return unitsBefore;
    }

    public int getUnitsAfter() {
        return unitsAfter;
    }
}
