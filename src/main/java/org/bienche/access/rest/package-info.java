/** {@code /api/delegations}. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.rest;
