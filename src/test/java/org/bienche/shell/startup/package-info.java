/** The start of the program: schema, health, and the database that may come and go. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.startup;
