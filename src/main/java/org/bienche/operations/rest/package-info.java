/** Operations for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.operations.rest;
