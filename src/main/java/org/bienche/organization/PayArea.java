package org.bienche.organization;

/** The two columns of the table of leadership allowances. */
public enum PayArea {
    HANOI_HCMC,
    OTHER
}
