package org.bienche.staffing;

/** A post on a day, and how its seats stand. */
public record PostLine(PostKey key, PostCounts counts, PostCounts.Tally tally) {}
