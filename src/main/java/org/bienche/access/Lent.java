package org.bienche.access;

/** A grant that another account lends for some days. */
public record Lent(Grant grant, String by) {}
