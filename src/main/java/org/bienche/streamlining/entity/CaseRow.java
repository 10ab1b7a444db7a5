package org.bienche.streamlining.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.audit.Sha256;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.CaseTerms;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.FrozenBenefit;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Leaving;
import org.bienche.streamlining.PastDeparture;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.streamlining.StreamliningCase.Subject;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/** A case as stored. */
@Entity
@Table(name = "streamlining_case")
public class CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "open_person_id")
    private @Nullable Long openPersonId;

    @Column(name = "full_name")
    private String fullName = "";

    @Column(name = "search_name")
    private String searchName = "";

    private @Nullable LocalDate born;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "staff_kind")
    @Enumerated(EnumType.STRING)
    private StaffKind staffKind = StaffKind.CIVIL_SERVANT;

    @Enumerated(EnumType.STRING)
    private Cause cause = Cause.REORGANIZATION;

    @Enumerated(EnumType.STRING)
    private Ground ground = Ground.DIRECT;

    @Enumerated(EnumType.STRING)
    private @Nullable Policy policy;

    @Enumerated(EnumType.STRING)
    private Leaving leaving = Leaving.SEVERANCE;

    private String basis = "";

    @Column(name = "leave_on")
    private LocalDate leaveOn = LocalDate.MIN;

    @Column(name = "restructured_on")
    private @Nullable LocalDate restructuredOn;

    private boolean hazardous;

    private @Nullable String benefit;

    private long total;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.PROPOSED;

    private String digest = "";

    /** Which line of an earlier register it was; null for a case of this program's own. */
    @Column(name = "register_key")
    private @Nullable String registerKey;

    @Embedded
    private CaseCourse course = new CaseCourse();

    @Version
    private long version;

    protected CaseRow() {}

    /** A new proposal. */
    public CaseRow(String by, LocalDateTime at) {
        course = new CaseCourse(by, at);
    }

    /** A line of the old register. */
    public CaseRow(PastDeparture past, String key, long decision, String by, LocalDateTime at) {
        this(by, at);
        registerKey = key;
        fullName = past.fullName();
        searchName = Folding.fold(past.fullName());
        born = past.born();
        unitId = past.unitId();
        staffKind = past.staffKind();
        cause = past.cause();
        leaving = past.leaving();
        basis = past.basis();
        leaveOn = past.leftOn();
        total = past.total();
        state = CaseState.DEPARTED;
        course.takeOver(decision);
        digest = computedDigest();
    }

    /** What is proposed, in place of what was. */
    public void propose(Subject subject, CaseTerms terms, Policy chosen, Leaving way, String on, FrozenBenefit money) {
        personId = subject.personId();
        openPersonId = subject.personId();
        fullName = subject.fullName();
        searchName = Folding.fold(subject.fullName());
        born = subject.born();
        sex = subject.sex();
        unitId = subject.unitId();
        staffKind = subject.staffKind();
        cause = terms.cause();
        ground = terms.ground();
        leaveOn = terms.leaveOn();
        restructuredOn = terms.restructuredOn();
        hazardous = terms.hazardous();
        policy = chosen;
        leaving = way;
        basis = on;
        benefit = BenefitText.write(money);
        total = money.total();
        state = CaseState.PROPOSED;
        digest = computedDigest();
    }

    public CaseState state() {
        return state;
    }

    public void become(CaseState next) {
        state = next;
        if (!next.isOpen()) {
            openPersonId = null;
        }
    }

    public void depart(long decision, int cut, String by, LocalDateTime at) {
        course.depart(decision, cut, by, at);
        become(CaseState.DEPARTED);
    }

    public void pay(LocalDate on, String by) {
        course.pay(on, by);
    }

    public long unitId() {
        return unitId;
    }

    public boolean isPaid() {
        return course.isPaid();
    }

    /** Whether what is stored is what was proposed. */
    public boolean isIntact() {
        return digest.equals(computedDigest())
                && (benefit == null || BenefitText.read(benefit).total() == total);
    }

    private String computedDigest() {
        String all = Arrays.asList(
                        personId,
                        fullName,
                        born,
                        sex,
                        unitId,
                        staffKind,
                        cause,
                        ground,
                        policy,
                        leaving,
                        basis,
                        leaveOn,
                        restructuredOn,
                        hazardous,
                        benefit,
                        total)
                .stream()
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
        return Sha256.of(all);
    }

    public StreamliningCase found() {
        FrozenBenefit money = benefit == null ? null : BenefitText.read(benefit);
        return new StreamliningCase(
                Objects.requireNonNullElse(id, 0L),
                new Subject(personId, fullName, born, sex, unitId, staffKind),
                terms(money),
                policy,
                leaving,
                basis,
                money,
                total,
                state,
                digest,
                course.found(),
                version);
    }

    private CaseTerms terms(@Nullable FrozenBenefit money) {
        return new CaseTerms(
                leaveOn,
                restructuredOn,
                cause,
                ground,
                hazardous,
                money == null ? null : money.contributionMonths(),
                money == null ? null : money.salary(),
                money == null ? null : money.averageSalary(),
                money == null ? null : money.paidUnder(),
                money == null ? null : money.study());
    }
}
