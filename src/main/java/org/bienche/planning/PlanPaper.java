package org.bienche.planning;

/** What a plan's dossier holds beside the plan's own figures. */
public enum PlanPaper {
    /** The letter that asks for the number. */
    REQUEST,
    /** The plan as a text. */
    PLAN,
    /** A copy of the decision that granted the number of the year before. */
    LAST_DECISION,
    /** Whatever else belongs to it. */
    OTHER
}
