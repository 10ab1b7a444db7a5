/**
 * Moves of people from one unit to another, one or many under one decision.
 *
 * <p>Legal basis: the decisions of transfer of Decree 170/2025 and of the law on public employees. Every move can be tried first. Out of
 * scope here: who goes where by a restructuring, which moves everybody of a unit at once.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.transfers;
