package org.bienche.workload;

/** How work and people fit together. */
public enum LoadFinding {
    OVERLOADED,
    FITTING,
    SLACK
}
