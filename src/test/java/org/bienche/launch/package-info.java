/**
 * Starts the program for a look and for the tests: an embedded database and an application server as child processes,
 * everything on loopback, everything inside one folder.
 *
 * <p>Out of scope: production, where an operator runs the same WAR on a server of their own.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.launch;
