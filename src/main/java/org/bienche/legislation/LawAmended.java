package org.bienche.legislation;

/**
 * A value was entered. Fired within the transaction: who works by the law refuses here a state of it that cannot be worked by.
 *
 * @param before the law without it
 * @param after the law with it
 */
public record LawAmended(LawBook before, LawBook after, Provision entered) {}
