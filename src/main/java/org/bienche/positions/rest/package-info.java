/** The catalogue for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.rest;
