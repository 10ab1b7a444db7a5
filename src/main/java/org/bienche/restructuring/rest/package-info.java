/** The programming interface of plans: {@code /api/restructuring-plans}. */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring.rest;
