package org.bienche.people;

import org.jspecify.annotations.Nullable;

/** The classes that reports put ranks into, by the salary scale (NĐ 204/2004/NĐ-CP): the highest first. */
public enum RankClass {
    /** Senior experts and their equals: the scales A3 and that of experts. */
    SENIOR,
    /** Principal experts and their equals: A2. */
    PRINCIPAL,
    /** Experts and their equals: A1. */
    EXPERT,
    /** Officers and their equals: A0. */
    OFFICER,
    /** Clerks, and everybody on the scales B and C. */
    CLERK,
    /** On no scale: elected without a rank, or with an agreed wage. */
    NONE;

    public static RankClass of(@Nullable String scale) {
        if (scale == null || scale.isBlank()) {
            return NONE;
        }
        return switch (scale.split("\\.")[0]) {
            case "CGCC", "A3" -> SENIOR;
            case "A2" -> PRINCIPAL;
            case "A1" -> EXPERT;
            case "A0" -> OFFICER;
            default -> CLERK;
        };
    }
}
