package org.bienche.pay;

/** Under which conditions somebody worked, as far as the retirement age depends on it. */
public enum RetirementCondition {
    NORMAL,
    /** At least fifteen years of hazardous work or of work in hard areas. */
    HAZARDOUS
}
