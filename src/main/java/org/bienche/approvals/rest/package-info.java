/** {@code /api/approvals}. */
@org.jspecify.annotations.NullMarked
package org.bienche.approvals.rest;
