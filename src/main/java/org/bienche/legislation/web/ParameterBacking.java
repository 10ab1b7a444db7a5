package org.bienche.legislation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.legislation.Amendment;
import org.bienche.legislation.Amendments;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.legislation.rules.StepChart;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.texts.Texts;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** One parameter of the law: its values through time, drawn and listed. */
@Named
@RequestScoped
public class ParameterBacking {

    @Inject
    private Legislation legislation;

    @Inject
    private Amendments amendments;

    @Inject
    private CurrentLanguage language;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String key = "";

    /**
     * A value as it stands in the table.
     *
     * @param present whether it is the one that holds on the header's day
     * @param replaced whether a verification took its place
     * @param under the decision under which it was entered here; empty for one that the program brought along
     */
    public record Line(
            Provision provision,
            List<String> value,
            @Nullable LocalDate lastDay,
            boolean present,
            boolean replaced,
            String under) {}

    public void load() {
        getParameter();
    }

    public Parameter getParameter() {
        if (!legislation.book().has(key)) {
            throw new NotFound("legislation.parameter.unknown");
        }
        return legislation.book().parameter(key);
    }

    public String getName() {
        return words().name(getParameter());
    }

    public String getTopic() {
        return LawWords.topic(getParameter());
    }

    /** Why nothing is measured by the parameter; empty for one that a rule reads. */
    public String getUnmeasured() {
        String reason = "legislation.unmeasured." + key;
        return Texts.has(language.get(), reason) ? language.text(reason) : "";
    }

    /** The values, the newest first; one that a verification replaced stands below the one that took its place. */
    public List<Line> getLines() {
        List<Provision> inForce = getParameter().provisions();
        List<Amendment> entered = amendments.of(key);
        Stream<Provision> replaced = Stream.concat(
                        LawBook.shipped().parameter(key).provisions().stream(),
                        entered.stream().map(Amendment::provision))
                .filter(each -> !inForce.contains(each));
        return Stream.concat(inForce.stream(), replaced.distinct())
                .sorted(Comparator.<Provision, LocalDate>comparing(
                                each -> each.validity().from())
                        .reversed()
                        .thenComparing(each -> !inForce.contains(each)))
                .map(each -> line(each, !inForce.contains(each), entered))
                .toList();
    }

    private Line line(Provision provision, boolean replaced, List<Amendment> entered) {
        return new Line(
                provision,
                words().lines(provision),
                provision.validity().lastDay().orElse(null),
                getParameter().on(asOf.date(), Validity.FOREVER).equals(Optional.of(provision)),
                replaced,
                entered.stream()
                        .filter(each -> each.provision().equals(provision))
                        .map(each -> each.decision().text().number())
                        .findFirst()
                        .orElse(""));
    }

    public @Nullable StepChart getChart() {
        return StepChart.of(getParameter(), asOf.date()).orElse(null);
    }

    /** The chart in words, for who cannot see it. */
    public String getChartInWords() {
        return StepChart.of(getParameter(), asOf.date())
                .map(chart -> chart.steps().stream().map(this::said).collect(Collectors.joining("; ")))
                .orElse("");
    }

    /** What a step of the chart says. */
    public String step(StepChart.Step step) {
        return said(step);
    }

    private String said(StepChart.Step step) {
        return Texts.get(
                language.get(),
                "legislation.chart.step",
                step.provision().validity().from(),
                words().line(step.provision()));
    }

    public boolean isWriter() {
        return current.has(Role.ADMINISTRATOR);
    }

    private LawWords words() {
        return new LawWords(language.get());
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }
}
