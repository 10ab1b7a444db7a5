package org.bienche.people;

/** Why somebody keeps an allowance after losing the post that it belonged to. */
public enum RetentionGround {
    /** A lower post, or none, because of a re-organization. */
    RESTRUCTURING,
    /** A leading post lost by streamlining, before the policy of the re-organization. */
    STREAMLINING,
    /** Reassigned to a post with a lower allowance. */
    REASSIGNMENT,
    /** Rotated to a post with a lower allowance. */
    ROTATION,
    /** A leader who resigns for health, the demands of the task or by own wish (Điều 55 điểm a, b, đ). */
    RESIGNATION_FOR_HEALTH_OR_TASK,
    /** A leader who resigns for lack of ability or for the faults of the unit (Điều 55 điểm c, d). */
    RESIGNATION_FOR_FAULT,
    /** Dismissed from the post: nothing is kept. */
    DISMISSAL,
    /** A manager among the public employees who resigns. */
    PUBLIC_MANAGER_RESIGNATION,
    /** A teacher moved to where the incentive is lower. */
    TEACHER_MOVED;

    /** The allowance that is kept for it. */
    public AllowanceCode allowance() {
        return this == TEACHER_MOVED ? AllowanceCode.OCCUPATION_INCENTIVE : AllowanceCode.LEADERSHIP;
    }
}
