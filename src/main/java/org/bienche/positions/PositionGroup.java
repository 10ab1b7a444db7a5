package org.bienche.positions;

/** The groups that job positions are ordered by. */
public enum PositionGroup {
    LEADERSHIP,
    PROFESSIONAL,
    SHARED,
    SUPPORT
}
