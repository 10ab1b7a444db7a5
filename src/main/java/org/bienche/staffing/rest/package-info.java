/**
 * The establishment for other systems.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.rest;
