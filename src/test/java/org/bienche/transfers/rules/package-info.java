/** Tests of {@code transfers.rules}. */
@org.jspecify.annotations.NullMarked
package org.bienche.transfers.rules;
