/** The pages of the catalogue in a browser. */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.web;
