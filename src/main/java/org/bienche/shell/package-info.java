/** The layout, the locale, start-up, error pages, health: what holds the features together. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell;
