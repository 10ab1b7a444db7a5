package org.bienche.people;

/** How a person left the service. */
public enum DepartureKind {
    TRANSFERRED_OUT,
    STREAMLINED,
    RETIRED,
    LEFT
}
