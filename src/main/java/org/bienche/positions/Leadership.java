package org.bienche.positions;

/** Whether who holds a position leads the unit, stands in for its head, or neither. */
public enum Leadership {
    HEAD,
    DEPUTY,
    NONE
}
