/** Long work: it ends for whoever waits for it, whatever happens to it. */
@org.jspecify.annotations.NullMarked
package org.bienche.operations;
