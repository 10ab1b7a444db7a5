package org.bienche.legislation;

import java.time.LocalDate;

/**
 * A value of the law as an administrator types it.
 *
 * @param from the first day for which it holds
 * @param value as {@code TypedValue} of the rules reads it
 * @param document the document it stands in; blank for the decision under which it is entered
 */
public record TypedProvision(LocalDate from, String value, String document, String article, boolean verified) {}
