/**
 * The three languages of the screens and reports, and the sentences that say what is wrong.
 *
 * <p>Lies at the bottom of the house: every feature speaks through it. Each feature brings its own three files
 * {@code texts/<feature>_{vi,en,id}.properties} with the same keys, each beginning with the feature's name. Out of scope: which language
 * a person has chosen is found by {@code shell} for each request and kept in {@link org.bienche.texts.CurrentLanguage}.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.texts;
