package org.bienche.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.organization.UnitRegister;
import org.bienche.organization.Visibility;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** One unit established or made another, under a decision. */
@Named
@ViewScoped
public class ChangeBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private UnitRegister register;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable Long parent;
    private String code = "";
    private String name = "";
    private UnitKind kind = UnitKind.DEPARTMENT;
    private FundingGroup fundingGroup = FundingGroup.STATE;
    private PayArea payArea = PayArea.OTHER;
    private int wageZone = 4;
    private @Nullable BigDecimal areaKm2;
    private @Nullable Integer population;
    private boolean autonomous;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        if (unit != null) {
            show(visibility.on(asOf.date(), Role.OFFICER).require(unit));
        } else if (parent != null) {
            UnitOn above = visibility.on(asOf.date(), Role.OFFICER).require(parent);
            payArea = above.payArea();
            wageZone = above.wageZone();
        }
    }

    private void show(UnitOn shown) {
        parent = shown.parentId();
        code = shown.code();
        name = shown.name();
        kind = shown.kind();
        fundingGroup = shown.fundingGroup();
        autonomous = fundingGroup != FundingGroup.STATE;
        payArea = shown.payArea();
        wageZone = shown.wageZone();
        areaKm2 = shown.areaKm2();
        population = shown.population();
    }

    public String save() {
        long id;
        if (unit == null) {
            id = register.establish(facts(), decision.text());
        } else {
            id = unit;
            register.amend(id, facts(), decision.text());
        }
        return "/organization/units.xhtml?faces-redirect=true&unit=" + id + "&done=organization.change.done.saved";
    }

    private UnitFacts facts() {
        try {
            return new UnitFacts(
                    code.strip(), name, kind, parent, fundingGroup, payArea, wageZone, areaKm2, population);
        } catch (IllegalArgumentException e) {
            throw new Problem("organization.facts.form");
        }
    }

    /** Whether its group of autonomy can change, its quota with it. */
    public boolean isAutonomous() {
        return autonomous;
    }

    public boolean isNew() {
        return unit == null;
    }

    public List<UnitKind> getKinds() {
        return Arrays.stream(UnitKind.values())
                .filter(one -> one != UnitKind.COUNTRY || one == kind)
                .toList();
    }

    public List<FundingGroup> getFundingGroups() {
        return List.of(FundingGroup.values());
    }

    public List<PayArea> getPayAreas() {
        return List.of(PayArea.values());
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
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

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public FundingGroup getFundingGroup() {
        return fundingGroup;
    }

    public void setFundingGroup(FundingGroup fundingGroup) {
        this.fundingGroup = fundingGroup;
    }

    public PayArea getPayArea() {
        return payArea;
    }

    public void setPayArea(PayArea payArea) {
        this.payArea = payArea;
    }

    public int getWageZone() {
        return wageZone;
    }

    public void setWageZone(int wageZone) {
        this.wageZone = wageZone;
    }

    public @Nullable BigDecimal getAreaKm2() {
        return areaKm2;
    }

    public void setAreaKm2(@Nullable BigDecimal areaKm2) {
        this.areaKm2 = areaKm2;
    }

    public @Nullable Integer getPopulation() {
        return population;
    }

    public void setPopulation(@Nullable Integer population) {
        this.population = population;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
