/** Pages of the trail and of the invariants. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit.web;
