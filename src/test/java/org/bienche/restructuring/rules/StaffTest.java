package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final Group WAITING_HEAD = new Group(22, 2, Leading.HEAD, StaffKind.CADRE, true, 2);
    private static final Staff STAFF =
            new Staff(List.of(Land.group(21, Leading.HEAD, 1), Land.group(21, Leading.NONE, 4), WAITING_HEAD));

    @Test
    void countsPeopleLeadersAndThoseWhoWait() {
        assertThat(STAFF.people()).isEqualTo(7);
        assertThat(STAFF.waiting()).isEqualTo(2);
        assertThat(STAFF.leaders()).isEqualTo(1);
        assertThat(STAFF.byKind()).isEqualTo(Map.of(StaffKind.CIVIL_SERVANT, 5, StaffKind.CADRE, 2));
    }

    @Test
    void countsUnitsWithThoseBelow() {
        assertThat(STAFF.byUnit()).containsOnlyKeys(21L, 22L);
        assertThat(STAFF.below(Land.before(), StaffKind.CIVIL_SERVANT))
                .isEqualTo(Map.of(21L, 5, Land.DISTRICT, 5, Land.PROVINCE, 5, 1L, 5));
    }

    @Test
    void leavesNoEmptyGroups() {
        assertThat(STAFF.map(group -> List.of(group.of(0))).groups()).isEmpty();
        assertThat(STAFF.map(List::of)).isEqualTo(STAFF);
    }

    @Test
    void whoWaitsOrLeadsNothingHasLostThePost() {
        Group head = Land.group(21, Leading.HEAD, 1);
        assertThat(head.losesPost(head)).isFalse();
        assertThat(head.losesPost(head.moved(22, true))).isTrue();
        assertThat(head.losesPost(Land.group(21, Leading.NONE, 1))).isTrue();
        assertThat(WAITING_HEAD.losesPost(Land.group(21, Leading.NONE, 1))).isFalse();
        assertThat(Land.group(21, Leading.NONE, 1).losesPost(WAITING_HEAD)).isFalse();
        assertThat(WAITING_HEAD.moved(21, false).waits()).isTrue();
    }

    @Test
    void whatTheCatalogueDoesNotKnowLeadsNothing() {
        assertThat(Leading.of("DEPUTY")).isEqualTo(Leading.DEPUTY);
        assertThat(Leading.of("KING")).isEqualTo(Leading.NONE);
        assertThat(Leading.HEAD.leads()).isTrue();
        assertThat(Leading.NONE.leads()).isFalse();
    }
}
