package org.bienche.norms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.access.AsOf;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.norms.Network;
import org.bienche.norms.Networks;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitKind;
import org.bienche.organization.Visibility;
import org.jspecify.annotations.Nullable;

/** How many bodies of each network there are in a unit and in the provinces or communes below it, with the norms beside them. */
@Named
@RequestScoped
public class NetworksBacking {

    private static final int PAGE = 200;

    @Inject
    private Networks networks;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private boolean different;
    private int after;
    private List<Network> all = List.of();

    /** What was reported beside what is counted. */
    public record Reported(String kind, int counted, long reported) {

        public long difference() {
            return counted - reported;
        }
    }

    /** People of so many centres, and what was told to be their mean. */
    public record Mean(long people, long centres, long told) {

        private static final BigDecimal MUCH = new BigDecimal("0.5");

        public BigDecimal made() {
            return BigDecimal.valueOf(people).divide(BigDecimal.valueOf(centres), 2, RoundingMode.HALF_UP);
        }

        /** Whether what was told differs by more than half a person from what its own numbers make. */
        public boolean contradicts() {
            return made().subtract(BigDecimal.valueOf(told)).abs().compareTo(MUCH) > 0;
        }
    }

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen != null) {
            unit = scope.require(chosen).id();
            all = networks.under(chosen, asOf.date());
        }
    }

    /** The unit itself. */
    public @Nullable Network getTop() {
        return all.isEmpty() ? null : all.getFirst();
    }

    private List<Network> wanted() {
        return all.stream().skip(1).filter(one -> !different || one.different()).toList();
    }

    public List<Network> getRows() {
        return wanted().stream().skip(after).limit(PAGE).toList();
    }

    /** Where the next page begins; null on the last one. */
    public @Nullable Integer getNext() {
        return after + PAGE < wanted().size() ? after + PAGE : null;
    }

    public List<Provision> getProvisions() {
        return networks.provisions(asOf.date());
    }

    /** The reported numbers, for the whole country only. */
    public List<Reported> getReported() {
        Network top = getTop();
        if (top == null || top.unit().kind() != UnitKind.COUNTRY) {
            return List.of();
        }
        Map<String, Integer> counted = Map.of(
                "SPECIALISED_AGENCIES", top.agencies(),
                "COMMUNE_DEPARTMENTS", top.departments(),
                "SERVICE_CENTRES", top.centres(),
                "SERVICE_CENTRE_STAFF", top.centreStaff());
        Map<String, Value> told = networks.reportedNumbers(asOf.date());
        return told.entrySet().stream()
                .map(one -> new Reported(
                        one.getKey(),
                        counted.getOrDefault(one.getKey(), 0),
                        one.getValue().whole()))
                .toList();
    }

    /** The mean that was told, beside the one that the told numbers make; null where nothing was told. */
    public @Nullable Mean getMean() {
        Map<String, Value> told = networks.reportedNumbers(asOf.date());
        Value centres = told.get("SERVICE_CENTRES");
        Value staff = told.get("SERVICE_CENTRE_STAFF");
        Optional<Long> mean = networks.reportedMean(asOf.date());
        return centres == null || staff == null || mean.isEmpty()
                ? null
                : new Mean(staff.whole(), centres.whole(), mean.get());
    }

    public @Nullable Provision getSource() {
        return networks.reported(asOf.date()).orElse(null);
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public boolean isDifferent() {
        return different;
    }

    public void setDifferent(boolean different) {
        this.different = different;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
