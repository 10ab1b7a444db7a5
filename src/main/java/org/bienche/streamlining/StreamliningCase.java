package org.bienche.streamlining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One departure under a policy, from proposal to payment; or a line of the register of those who left before this program.
 *
 * @param policy null for a departure under a law before those that are calculated here
 * @param basis the document that it rests on
 * @param benefit what was calculated; null for a line of the old register
 * @param total in đồng; 0 where the old register does not say
 */
public record StreamliningCase(
        long id,
        Subject subject,
        CaseTerms terms,
        @Nullable Policy policy,
        Leaving leaving,
        String basis,
        @Nullable FrozenBenefit benefit,
        long total,
        CaseState state,
        String digest,
        Course course,
        long version) {

    /**
     * Whose case it is.
     *
     * @param personId null where no personnel file is kept
     * @param unitId the unit that the person leaves
     */
    public record Subject(
            @Nullable Long personId,
            String fullName,
            @Nullable LocalDate born,
            @Nullable Sex sex,
            long unitId,
            StaffKind staffKind) {}

    /** Who did what when; times are UTC. */
    public record Course(
            String proposedBy,
            LocalDateTime proposedAt,
            @Nullable Long decisionId,
            @Nullable String departedBy,
            @Nullable LocalDateTime departedAt,
            int quotaCut,
            @Nullable LocalDate paidOn,
            @Nullable String paidBy) {}

    /** One line for a leader who is to sign: who leaves when, and what it costs. */
    String summary() {
        return Texts.get(Language.VI, "streamlining.case.summary", subject.fullName(), terms.leaveOn(), total);
    }
}
