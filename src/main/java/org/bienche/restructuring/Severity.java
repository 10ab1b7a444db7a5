package org.bienche.restructuring;

/** How much a finding weighs: with a MUST_FIX a plan cannot be submitted. */
public enum Severity {
    MUST_FIX,
    SHOULD_LOOK,
    NOTE
}
