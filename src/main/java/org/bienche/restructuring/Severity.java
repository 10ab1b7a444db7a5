package org.bienche.restructuring;

/** How much a finding weighs: with a MUST a plan cannot be submitted. */
public enum Severity {
    MUST,
    SHOULD,
    NOTE
}
