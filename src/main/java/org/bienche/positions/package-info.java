/**
 * The catalogue of job positions, and the ranks with their salary scales as the law of a day names them.
 *
 * <p>Legal basis: the lists of professional titles and ranks, and the salary tables of Decree 204/2004, both read from
 * {@code legislation}. Out of scope here: a unit's approved number of a position, which {@code staffing} keeps.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.positions;
