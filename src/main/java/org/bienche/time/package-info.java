/**
 * Validity and timelines: when a fact holds, half-open inside the program, inclusive where people read it.
 *
 * <p>Plain Java: no clock is read here. Out of scope: recording time, which {@code decisions} owns.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.time;
