/**
 * What makes a move possible. Plain Java.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.transfers.rules;
