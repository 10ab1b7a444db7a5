package org.bienche.people;

/** Sex, as the retirement rules tell it apart. */
public enum Sex {
    M,
    F
}
