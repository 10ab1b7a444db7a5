/** Tests of {@code time}. */
@org.jspecify.annotations.NullMarked
package org.bienche.time;
