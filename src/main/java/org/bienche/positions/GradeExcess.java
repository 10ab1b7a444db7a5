package org.bienche.positions;

import org.bienche.legislation.Provision;

/** More people in an upper grade of a position than the law allows. */
public record GradeExcess(int grade, int people, int of, int mostPercent, Provision provision) {}
