package org.bienche.duties;

/** What must be clear of a duty and is not. */
public enum Unclear {
    PERSON,
    TASK,
    TIME,
    RESPONSIBILITY,
    PRODUCT,
    /** Who does it does not work in the unit that holds the duty. */
    ELSEWHERE
}
