/** The catalogue in the server. */
@org.jspecify.annotations.NullMarked
package org.bienche.positions;
