package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.launch.InContainer;
import org.bienche.organization.Organization;
import org.bienche.pay.Outlook;
import org.bienche.people.Coming;
import org.bienche.people.Due;
import org.bienche.people.People;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.ServiceRecord;
import org.bienche.staffing.StaffRoom;
import org.junit.jupiter.api.Test;

/** Fifteen years of hazardous work in somebody's file bring the retirement forward wherever it is foreseen. */
class HazardousWorkIT extends InContainer {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate REACHED = LocalDate.of(2025, 3, 1);
    private static final LocalDate PENSION = LocalDate.of(2026, 5, 1);
    private static final LocalDate LOOKED_AT = LocalDate.of(2025, 4, 1);

    @Inject
    private StaffRoom room;

    @Inject
    private PersonnelOffice office;

    @Inject
    private People people;

    @Inject
    private ServiceRecord records;

    @Inject
    private Outlook outlook;

    @Inject
    private FiveYearView years;

    @Test
    void theRecordedFactMovesNoticeDecisionAndRetirement() {
        room.actAs("hzw-whole", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
        long unit = room.open("HZW-1", Organization.ROOT, SINCE);
        office.hire(man(), unit, StaffRoom.text("HZW-HIRE", SINCE), null);
        long person = people.idOf("HZW-1-1", LOOKED_AT);
        room.actAs("hzw-officer", new Grant(Role.OFFICER, unit));
        assertThat(due()).isEmpty();
        assertThat(coming(person)).doesNotContain(PENSION);
        assertThat(retiring(unit)).isZero();

        records.record(
                person,
                ServiceEvent.of(ServiceEventKind.HAZARDOUS, null, 0, REACHED),
                StaffRoom.text("HZW-FACT", REACHED));
        assertThat(coming(person)).containsSubsequence(PENSION.minusMonths(6), PENSION.minusMonths(3), PENSION);
        assertThat(due())
                .containsExactly(
                        PENSION.minusMonths(6) + " people.due.retirement.notice",
                        PENSION.minusMonths(3) + " people.due.retirement.decision");
        assertThat(outlook.due(PENSION.minusMonths(2), PENSION.plusMonths(10), 10))
                .extracting(Due::on)
                .containsExactly(PENSION);
        assertThat(retiring(unit)).isEqualTo(1);
        int now = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        assertThat(years.people(new FiveYearView.Asked(unit, null, Leaving.RETIREMENT, now), null, 10)
                        .items())
                .extracting(Leaver::on)
                .containsExactly(PENSION);
    }

    private List<LocalDate> coming(long person) {
        return outlook.coming(people.history(person, LOOKED_AT), LOOKED_AT).stream()
                .map(Coming::on)
                .toList();
    }

    private List<String> due() {
        return outlook.due(LOOKED_AT, LOOKED_AT.plusYears(1), 10).stream()
                .map(each -> each.on() + " " + each.key())
                .toList();
    }

    private int retiring(long unit) {
        return years.of(unit, null).total().retirements();
    }

    private static Map<String, String> man() {
        return Map.ofEntries(
                Map.entry("number", "HZW-1-1"),
                Map.entry("fullName", "Lê Văn Nặng Nhọc"),
                Map.entry("born", "1969-10-15"),
                Map.entry("sex", "M"),
                Map.entry("staffKind", "CIVIL_SERVANT"),
                Map.entry("unit", "HZW-1"),
                Map.entry("position", "CHUYEN-VIEN"),
                Map.entry("appointedFrom", SINCE.toString()),
                Map.entry("rank", "01.003"),
                Map.entry("step", "2"),
                Map.entry("stepSince", SINCE.toString()));
    }
}
