/**
 * The page of the catalogue.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.web;
