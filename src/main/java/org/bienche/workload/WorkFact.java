package org.bienche.workload;

/**
 * What is recorded of a unit's work, under a decision or report.
 *
 * @param id of this fact; the version that a change is made from
 */
public record WorkFact(long id, WorkFacts facts, long decisionId) {}
