/**
 * Invented staff and the demonstration: for looking at the program, for its tests and its benchmarks; never part of it.
 *
 * <p>Nobody real is meant: given names are number words and words for samples, and each name ends in a number of its own.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.demo;
