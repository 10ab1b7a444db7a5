package org.bienche.streamlining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.rules.StreamliningRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final Law LAW = LawBook.shipped().on(JULY_2026);

    @Test
    void addsUpByPolicyAndWayOfLeaving() {
        Budget budget = Budget.of(list());
        assertThat(budget.lines().stream()
                        .map(line -> line.policy() + " " + line.leaving() + " " + line.people() + " " + line.total()))
                .containsExactly(
                        "ND154_2025 SEVERANCE 2 585000000",
                        "ND154_2025 MOVE_OUT_OF_BUDGET 1 85000000",
                        "ND170_2025 RESIGNATION 1 195000000");
        assertThat(budget.people()).isEqualTo(4);
        assertThat(budget.total()).isEqualTo(865_000_000);
    }

    @Test
    void doesNotDependOnTheOrderOfTheList() {
        List<Benefit> turned = new ArrayList<>(list());
        Collections.reverse(turned);
        assertThat(Budget.of(turned)).isEqualTo(Budget.of(list()));
    }

    @Test
    void isCertainOnlyWhereEachPartIs() {
        Benefit resignation = work(Policy.ND170_2025, Leaving.RESIGNATION, StaffKind.CIVIL_SERVANT, 10_000_000, null);
        Benefit severance = work(Policy.ND154_2025, Leaving.SEVERANCE, StaffKind.CIVIL_SERVANT, 10_000_000, null);
        assertThat(Budget.of(List.of(resignation)).verified()).isTrue();
        assertThat(Budget.of(List.of(resignation, severance)).verified()).isFalse();
        assertThat(Budget.of(List.of()).total()).isZero();
    }

    /** The last of them was paid for leaving before. */
    private static List<Benefit> list() {
        return List.of(
                work(Policy.ND154_2025, Leaving.SEVERANCE, StaffKind.PUBLIC_EMPLOYEE, 10_000_000, null),
                work(Policy.ND170_2025, Leaving.RESIGNATION, StaffKind.CIVIL_SERVANT, 10_000_000, null),
                work(Policy.ND154_2025, Leaving.MOVE_OUT_OF_BUDGET, StaffKind.PUBLIC_EMPLOYEE, 10_000_000, null),
                work(Policy.ND154_2025, Leaving.SEVERANCE, StaffKind.PUBLIC_EMPLOYEE, 20_000_000, null),
                work(Policy.ND154_2025, Leaving.SEVERANCE, StaffKind.PUBLIC_EMPLOYEE, 10_000_000, Policy.ND178_2024));
    }

    private static Benefit work(
            Policy policy, Leaving leaving, StaffKind kind, long salary, @Nullable Policy paidUnder) {
        Departing person = new Departing(
                JULY_2026, null, YearMonth.of(2036, 7), kind, Ground.DIRECT, salary, null, paidUnder, 132);
        return StreamliningRules.work(person, policy, leaving, LAW);
    }
}
