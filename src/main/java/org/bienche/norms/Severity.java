package org.bienche.norms;

/** How much a finding weighs. */
public enum Severity {
    /** Against a norm, and no time is left to settle it. */
    MUST_FIX,
    /** Against a norm, but there is time to settle it, or the norm or the facts are not certain. */
    SHOULD_LOOK,
    NOTE
}
