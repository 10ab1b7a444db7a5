/** The trail and the invariants for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit.rest;
