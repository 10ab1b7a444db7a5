package org.bienche.organization;

/** How one unit continues another. */
public enum SuccessionKind {
    /** Closed, and wholly taken in by one successor. */
    MERGED,
    /** Closed, and its parts taken in by several successors. */
    DIVIDED,
    /** The same body, perhaps renamed or of another kind. */
    CONTINUED,
    /** The same body under another parent. */
    MOVED,
    /** Closed without a successor of its own. */
    DISSOLVED,
    /** New. */
    ESTABLISHED
}
