/** The shell's own. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell;
