/**
 * What happens once when the program starts: the schema is migrated before anything else asks for it, and the health
 * pages tell when the program may be used.
 *
 * <p>Out of scope: demonstration data and accounts, which begin after the schema stands.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.startup;
