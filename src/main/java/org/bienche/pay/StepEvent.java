package org.bienche.pay;

import java.time.LocalDate;

/** Something in somebody's service that moves the day of their next step. */
public sealed interface StepEvent {

    /** A discipline, by the day of its decision. */
    record Discipline(LocalDate on, DisciplineForm form) implements StepEvent {}

    /** The rating of a whole year. */
    record Rating(int year, RatingClass rated) implements StepEvent {}

    /** Time away from work, from its first day; whole months. */
    record Away(LocalDate on, int months, AwayKind kind) implements StepEvent {
        public Away {
            if (months < 0) {
                throw new IllegalArgumentException("Nobody is away for less than no time");
            }
        }
    }

    /** A step that comes earlier by some months. */
    record EarlyRaise(int step, int months, EarlyGround ground) implements StepEvent {
        public EarlyRaise {
            if (months < 1) {
                throw new IllegalArgumentException("An early raise comes at least a month early");
            }
        }
    }

    /** With the raise that ends the period of this day, a step more. */
    record ExtraStep(LocalDate on) implements StepEvent {}

    /** The forms of discipline that lengthen the time to the next step. */
    enum DisciplineForm {
        REPRIMAND,
        WARNING,
        DEMOTION,
        DISMISSAL_FROM_POST
    }

    /** How the work of a year was rated. */
    enum RatingClass {
        EXCELLENT,
        GOOD,
        COMPLETED,
        /** Known to the ratings of earlier years. */
        COMPLETED_WITH_LIMITS,
        NOT_COMPLETED
    }

    /** Why somebody was away. */
    enum AwayKind {
        /** Sickness or a work accident, paid by social insurance. */
        SICK_LEAVE,
        /** Unpaid leave, an overstayed assignment, suspension, custody and the like. */
        ABSENCE
    }

    /** Why a step comes early. */
    enum EarlyGround {
        ACHIEVEMENT,
        /** Between the notice of retirement and the day of it. */
        RETIREMENT
    }
}
