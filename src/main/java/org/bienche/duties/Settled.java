package org.bienche.duties;

import java.time.LocalDate;

/**
 * What was recorded of duties at one time, by hand.
 *
 * @param recording names it
 * @param decision the number of its decision
 * @param duties how many it says something of
 */
public record Settled(long recording, String decision, LocalDate signedOn, int duties) {}
