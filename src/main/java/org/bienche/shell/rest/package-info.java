/** The programming interface as a whole: its root, its errors. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.rest;
