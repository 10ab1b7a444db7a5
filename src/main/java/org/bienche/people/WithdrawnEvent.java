package org.bienche.people;

/**
 * Something that was recorded of somebody's service and does not hold any more.
 *
 * @param decisionId under which it was withdrawn
 */
public record WithdrawnEvent(ServiceEvent event, long decisionId) {}
