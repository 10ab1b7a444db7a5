package org.bienche.staffing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.people.PersonnelOffice;
import org.jspecify.annotations.Nullable;

/** What container tests of staff need: units of their own, people hired into them, callers. */
@Dependent
public class StaffRoom {

    @Inject
    private PersonnelOffice office;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    /** A department; its identity. */
    public long open(String code, long parent, LocalDate since) {
        long id = organization.reserve(1);
        long recording =
                decisions.record(decisions.decide(text("OPEN-" + code, since)).id());
        UnitFacts facts = UnitFacts.of(code, "Phòng Thử " + code, UnitKind.DEPARTMENT, parent);
        organization.change(recording, since, List.of(new UnitChange.Open(id, facts)));
        return id;
    }

    /** An invented civil servant. */
    public void hire(String number, String code, long unit, LocalDate since, @Nullable LocalDate surplusUntil) {
        hire(number, code, unit, "CHUYEN-VIEN", since, surplusUntil);
    }

    /** The same in a position. */
    void hire(
            String number, String code, long unit, String position, LocalDate since, @Nullable LocalDate surplusUntil) {
        Map<String, String> fields = Map.ofEntries(
                Map.entry("number", number),
                Map.entry("fullName", "Lê Văn Mẫu " + number.substring(number.length() - 1)),
                Map.entry("born", "1980-01-15"),
                Map.entry("sex", "M"),
                Map.entry("staffKind", "CIVIL_SERVANT"),
                Map.entry("unit", code),
                Map.entry("position", position),
                Map.entry("appointedFrom", since.toString()),
                Map.entry("rank", "01.003"),
                Map.entry("step", "2"),
                Map.entry("stepSince", since.toString()));
        office.hire(fields, unit, text("HIRE-" + number, since), surplusUntil);
    }

    public void actAs(String username, Grant grant) {
        if (accounts.byUsername(username).isEmpty()) {
            accounts.grant("test", accounts.add("test", username, username, "không ai biết câu này"), grant);
        }
        current.actAs(accounts.byUsername(username).orElseThrow());
    }

    public static DecisionText text(String number, LocalDate day) {
        return new DecisionText(number, "Quyết định thử nghiệm", "Cơ quan thử biên chế", "Người ký mẫu", day, day);
    }
}
