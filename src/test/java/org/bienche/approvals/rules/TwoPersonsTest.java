package org.bienche.approvals.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bienche.access.Caller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoPersonsTest {

    private static final Caller LEADER = leader("leader");

    @Test
    void letsALeaderDecideWhatAnotherPersonSubmitted() {
        assertThat(TwoPersons.objection(submitted(null), LEADER, List.of())).isEmpty();
        assertThat(TwoPersons.objection(submitted(null), LEADER, List.of("chief")))
                .isEmpty();
    }

    @Test
    void letsNobodyDecideTheirOwn() {
        assertThat(TwoPersons.objection(submitted(null), leader("officer"), List.of()))
                .contains("approvals.own");
    }

    @Test
    void letsNobodyDecideForWhomTheySubmit() {
        assertThat(TwoPersons.objection(submitted(null), LEADER, List.of("officer")))
                .contains("approvals.own.substitute");
    }

    @Test
    void letsOnlyThoseDecideToWhomItWasHanded() {
        assertThat(TwoPersons.objection(submitted("leader"), LEADER, List.of())).isEmpty();
        assertThat(TwoPersons.objection(submitted("another"), LEADER, List.of()))
                .contains("approvals.handed");
    }

    @Test
    void letsNobodyDecideWhatWhomTheyActForHasWritten() {
        assertThat(TwoPersons.ofAnothers("clerk", LEADER, List.of("chief"))).isEmpty();
        assertThat(TwoPersons.ofAnothers("leader", LEADER, List.of())).contains("approvals.own");
        assertThat(TwoPersons.ofAnothers("clerk", LEADER, List.of("clerk"))).contains("approvals.own.substitute");
    }

    private static Approval submitted(@Nullable String handedTo) {
        return new Approval(
                1,
                "plan",
                1,
                1,
                "",
                "",
                Approval.State.WAITING,
                "officer",
                LocalDateTime.MIN,
                null,
                null,
                null,
                null,
                handedTo == null ? null : "chief",
                handedTo);
    }

    private static Caller leader(String name) {
        return new Caller(1, name, name, "vi", Set.of(new Grant(Role.LEADER, 1)), Set.of());
    }
}
