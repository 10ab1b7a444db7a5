/**
 * Moves for other systems.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.transfers.rest;
