package org.bienche.positions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.Leadership;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What a decision says of a position, new or known. */
@Named
@ViewScoped
public class VersionBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String of = "";
    private long mark;
    private String code = "";
    private String name = "";
    private PositionGroup group = PositionGroup.PROFESSIONAL;
    private Leadership leadership = Leadership.NONE;
    private String period = "";
    private String field = "";
    private String ranks = "";
    private @Nullable Integer lowestGrade;
    private @Nullable Integer highestGrade;
    private DescriptionForm description = new DescriptionForm(JobDescription.NONE);
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        period = Period.of(asOf.date()).toString();
        if (!of.isEmpty()) {
            CatalogueEntry known = Optional.ofNullable(
                            catalogue.known(asOf.date()).get(of))
                    .orElseThrow(() -> new NotFound("positions.unknown"));
            mark = catalogue.mark(of);
            code = known.code();
            fill(known.facts());
        }
    }

    private void fill(PositionFacts facts) {
        Period years = facts.period();
        name = facts.name();
        group = facts.group();
        leadership = facts.leadership();
        period = years == null ? period : years.toString();
        field = facts.field();
        ranks = String.join(", ", facts.ranks());
        lowestGrade = facts.lowestGrade();
        highestGrade = facts.highestGrade();
        description = new DescriptionForm(facts.description());
    }

    public String save() {
        String to = code.strip();
        if (of.isEmpty()) {
            catalogue.add(to, facts(), decision.text());
        } else {
            catalogue.decide(of, mark, facts(), decision.text());
        }
        return "/positions/position.xhtml?faces-redirect=true&code=" + to + "&done=positions.done."
                + (of.isEmpty() ? "added" : "decided");
    }

    private PositionFacts facts() {
        List<String> codes = Arrays.stream(ranks.split("[,;\\s]+"))
                .filter(each -> !each.isBlank())
                .toList();
        return new PositionFacts(
                name.strip(),
                group,
                leadership,
                Period.parse(period).orElse(null),
                field.strip(),
                codes,
                lowestGrade,
                highestGrade,
                description.description());
    }

    public boolean isNew() {
        return of.isEmpty();
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public Leadership[] getLeaderships() {
        return Leadership.values();
    }

    public List<Period> getPeriods() {
        return Period.around(asOf.date());
    }

    public CompetenceKind[] getKinds() {
        return CompetenceKind.values();
    }

    public DescriptionForm getDescription() {
        return description;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of == null ? "" : of;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PositionGroup getGroup() {
        return group;
    }

    public void setGroup(PositionGroup group) {
        this.group = group;
    }

    public Leadership getLeadership() {
        return leadership;
    }

    public void setLeadership(Leadership leadership) {
        this.leadership = leadership;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null ? "" : field;
    }

    public String getRanks() {
        return ranks;
    }

    public void setRanks(@Nullable String ranks) {
        this.ranks = ranks == null ? "" : ranks;
    }

    public @Nullable Integer getLowestGrade() {
        return lowestGrade;
    }

    public void setLowestGrade(@Nullable Integer lowestGrade) {
        this.lowestGrade = lowestGrade;
    }

    public @Nullable Integer getHighestGrade() {
        return highestGrade;
    }

    public void setHighestGrade(@Nullable Integer highestGrade) {
        this.highestGrade = highestGrade;
    }
}
