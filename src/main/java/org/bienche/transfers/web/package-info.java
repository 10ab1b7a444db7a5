/**
 * The page of moves.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.transfers.web;
