/** Dated facts of people in the database: written by superseding, read as of a day, listed by key. */
@org.jspecify.annotations.NullMarked
package org.bienche.people.entity;
