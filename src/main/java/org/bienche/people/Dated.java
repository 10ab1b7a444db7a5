package org.bienche.people;

import org.bienche.time.Validity;

/**
 * A fact with the days on which it holds and the decision that it entered under.
 *
 * @param id the fact's own row, by which a form says what it was looking at
 */
public record Dated<T>(long id, T fact, Validity validity, long decisionId, long recordingId) {}
