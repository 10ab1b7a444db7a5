package org.bienche.planning;

/** What ends for people within the years that are looked at. */
public enum Leaving {
    /** They reach the age of retirement: the only ones who are expected to leave. */
    RETIREMENT,
    /** The main post was given until a day. */
    TERM,
    /** The main post has a term by law, and no end of it is recorded: what is overdue counts in the first year. */
    EXPECTED_TERM,
    /** A retained allowance ends. */
    RETENTION
}
