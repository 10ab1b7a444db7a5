package org.bienche.payroll;

/** Why a person's pay differs from the month before. Each person is of exactly one kind. */
public enum DifferenceKind {
    /** Not paid by this run's unit the month before. */
    NEW,
    /** Paid the month before, and not now. */
    LEFT,
    /** Paid by another unit of the same run. */
    MOVED,
    /** A higher coefficient. */
    RAISED,
    /** Other recorded facts are different: an allowance, dependants, days. */
    CHANGED,
    /** The same facts, another amount: the law's doing. */
    LAW,
    /** The same amount. */
    SAME;

    public String textKey() {
        return "payroll.difference." + name();
    }
}
