/**
 * The law as data: parameters with dated values, each with its unit and its source.
 *
 * <p>The values lie in {@code legislation/**.yaml}, which only this package reads. A value carries the day from which it holds and, beside
 * it, the day on which it was published: a law that reaches back makes what was paid before differ from what is owed, and both can be
 * asked for. A value whose source is not certain is marked and shown as such wherever an amount rests on it. Out of scope: what the
 * rules do with the values, which is each feature's own.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.legislation;
