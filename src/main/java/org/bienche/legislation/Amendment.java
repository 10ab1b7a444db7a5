package org.bienche.legislation;

import org.bienche.decisions.Decision;

/**
 * A value that was entered here.
 *
 * @param current false where a later entry took its place
 */
public record Amendment(Provision provision, Decision decision, boolean current) {}
