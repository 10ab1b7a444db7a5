package org.bienche.people;

/** The degree with which somebody enters the service, as far as the first step depends on it. */
public enum Degree {
    INTERMEDIATE,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTORATE
}
