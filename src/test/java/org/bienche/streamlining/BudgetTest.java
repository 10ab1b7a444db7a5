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
        Budget budget = Budget.of(parts(list()));
        assertThat(budget.ways().stream()
                        .map(line -> line.key().policy() + " " + line.key().leaving() + " "
                                + line.sum().people() + " " + line.sum().total()))
                .containsExactly(
                        "ND154_2025 SEVERANCE 2 585000000",
                        "ND154_2025 MOVE_OUT_OF_BUDGET 1 85000000",
                        "ND170_2025 RESIGNATION 1 195000000");
        assertThat(budget.sum()).isEqualTo(new Budget.Sum(4, 865_000_000, 3));
    }

    @Test
    void addsUpByYearAndKeepsTheOldRegisterApart() {
        Budget.Sum one = new Budget.Sum(1, 100, 0);
        Budget.Sum two = new Budget.Sum(2, 500, 1);
        Budget budget = Budget.of(List.of(
                new Budget.Part(null, Leaving.SEVERANCE, 2016, two),
                new Budget.Part(Policy.ND154_2025, Leaving.SEVERANCE, 2026, one),
                new Budget.Part(Policy.ND154_2025, Leaving.SEVERANCE, 2025, two),
                new Budget.Part(Policy.ND154_2025, Leaving.SEVERANCE, 2026, two)));
        assertThat(budget.years())
                .containsExactly(
                        new Budget.Line<>(2016, two),
                        new Budget.Line<>(2025, two),
                        new Budget.Line<>(2026, new Budget.Sum(3, 600, 1)));
        assertThat(budget.ways())
                .containsExactly(
                        new Budget.Line<>(
                                new Budget.Way(Policy.ND154_2025, Leaving.SEVERANCE), new Budget.Sum(5, 1100, 2)),
                        new Budget.Line<>(new Budget.Way(null, Leaving.SEVERANCE), two));
        assertThat(budget.parts()).hasSize(3);
    }

    @Test
    void doesNotDependOnTheOrderOfTheList() {
        List<Benefit> turned = new ArrayList<>(list());
        Collections.reverse(turned);
        assertThat(Budget.of(parts(turned))).isEqualTo(Budget.of(parts(list())));
    }

    @Test
    void isCertainOnlyWhereEachPartIs() {
        Benefit resignation = work(Policy.ND170_2025, Leaving.RESIGNATION, StaffKind.CIVIL_SERVANT, 10_000_000, null);
        Benefit severance = work(Policy.ND154_2025, Leaving.SEVERANCE, StaffKind.CIVIL_SERVANT, 10_000_000, null);
        assertThat(Budget.of(parts(List.of(resignation))).sum().verified()).isTrue();
        assertThat(Budget.of(parts(List.of(resignation, severance))).sum().verified())
                .isFalse();
        assertThat(Budget.of(List.of()).sum().total()).isZero();
    }

    private static List<Budget.Part> parts(List<Benefit> benefits) {
        return benefits.stream()
                .filter(Benefit::eligible)
                .map(each -> new Budget.Part(
                        each.policy(),
                        each.leaving(),
                        JULY_2026.getYear(),
                        new Budget.Sum(1, each.total(), each.verified() ? 0 : 1)))
                .toList();
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
