/**
 * Personnel files: who a person is, where they work, what they are paid by, each as dated facts under decisions.
 *
 * <p>Legal basis: the personnel record of Circular 06/2023/TT-BNV (its essentials), appointments and rank salary under
 * Decree 204/2004. A fact is never overwritten: it is superseded by a later recording and stays readable as known then.
 * Nobody's file is deleted. Out of scope here: what a month's pay amounts to ({@code pay}) and who may leave with what
 * ({@code streamlining}).
 */
@org.jspecify.annotations.NullMarked
package org.bienche.people;
