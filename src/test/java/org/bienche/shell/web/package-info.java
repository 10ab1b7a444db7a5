/** The frame around every page, seen as a browser sees it. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.web;
