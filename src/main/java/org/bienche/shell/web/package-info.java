/** The frame around every page: header, menu, language, theme, as-of date, home, search, and the handlers of the tag library. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.web;
