/** Restructuring as a whole: through the interface, in the browser, at the size of the nation. */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring;
