package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.people.People;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.Salary;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A person's rank and step changed under a decision. */
@Named
@ViewScoped
public class SalaryBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private People people;

    @Inject
    private PersonnelOffice office;

    @Inject
    private JobPositions positions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long id;
    private String fullName = "";
    private String rankCode = "";
    private int step = 1;
    private String number = "";
    private String title = "";
    private String issuer = "";
    private String signer = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate effectiveOn;

    public void load() {
        current.require(Role.OFFICER);
        PersonSnapshot person = people.snapshot(person(), asOf.date());
        fullName = person.identity().name().full();
        Salary salary = person.salary();
        if (salary != null && salary.rankCode() != null) {
            rankCode = salary.rankCode();
            step = salary.step();
        }
    }

    public String save() {
        LocalDate signed = signedOn;
        LocalDate effective = effectiveOn;
        if (signed == null || effective == null) {
            throw new Problem("decisions.incomplete");
        }
        office.place(person(), rankCode, step, new DecisionText(number, title, issuer, signer, signed, effective));
        return "/people/person.xhtml?faces-redirect=true&id=" + person() + "&tab=salary&done=people.done.saved";
    }

    private long person() {
        if (id == null) {
            throw new NotFound("people.unknown");
        }
        return id;
    }

    /** The ranks of today's law, by code. */
    public List<Ranks.Rank> getRanks() {
        return positions.ranks(asOf.today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    public String getFullName() {
        return fullName;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getRankCode() {
        return rankCode;
    }

    public void setRankCode(String rankCode) {
        this.rankCode = rankCode;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
