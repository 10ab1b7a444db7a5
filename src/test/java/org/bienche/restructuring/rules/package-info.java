/** The rules of restructuring, tried alone. */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring.rules;
