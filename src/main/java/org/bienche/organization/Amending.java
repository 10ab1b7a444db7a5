package org.bienche.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A unit is about to become another from a day on. It is observed in the same transaction, before anything is written; an observer may
 * ask to be called again when it is, and may refuse it at either time.
 */
public final class Amending {

    private final UnitOn before;
    private final UnitFacts after;
    private final LocalDate from;
    private final List<Runnable> afterwards = new ArrayList<>();

    Amending(UnitOn before, UnitFacts after, LocalDate from) {
        this.before = before;
        this.after = after;
        this.from = from;
    }

    public UnitOn before() {
        return before;
    }

    public UnitFacts after() {
        return after;
    }

    public LocalDate from() {
        return from;
    }

    /** Whether it comes under another unit. */
    public boolean isMoved() {
        return !Objects.equals(before.parentId(), after.parentId());
    }

    /** Whether somebody else pays for it. */
    public boolean isFundedOtherwise() {
        return before.fundingGroup() != after.fundingGroup();
    }

    /** Has something done when the change is written. */
    public void afterwards(Runnable check) {
        afterwards.add(check);
    }

    void written() {
        afterwards.forEach(Runnable::run);
    }
}
