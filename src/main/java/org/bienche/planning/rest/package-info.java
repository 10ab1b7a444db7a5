/** The plans for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.planning.rest;
